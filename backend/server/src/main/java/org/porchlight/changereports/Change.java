package org.porchlight.changereports;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.reporting.ChangeKind;

/**
 * What is different in a household. While somebody fills it in any part may be missing; at
 * submission each kind says what it needs.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AddressChange.class, name = "ADDRESS"),
  @JsonSubTypes.Type(value = ContactDetailsChange.class, name = "CONTACT_DETAILS"),
  @JsonSubTypes.Type(value = HouseholdMemberChange.class, name = "HOUSEHOLD_MEMBER"),
  @JsonSubTypes.Type(value = JobChange.class, name = "JOB"),
  @JsonSubTypes.Type(value = SelfEmploymentChange.class, name = "SELF_EMPLOYMENT"),
  @JsonSubTypes.Type(value = HousingCostChange.class, name = "HOUSING_COST"),
  @JsonSubTypes.Type(value = ChildCareCostChange.class, name = "CHILD_CARE_COST"),
  @JsonSubTypes.Type(value = MedicalCostChange.class, name = "MEDICAL_COST"),
  @JsonSubTypes.Type(value = PaymentChange.class, name = "PAYMENT"),
  @JsonSubTypes.Type(value = SchoolOrWorkHoursChange.class, name = "SCHOOL_OR_WORK_HOURS"),
  @JsonSubTypes.Type(value = ImmigrationStatusChange.class, name = "IMMIGRATION_STATUS"),
  @JsonSubTypes.Type(value = NameChange.class, name = "NAME"),
  @JsonSubTypes.Type(value = OtherChange.class, name = "OTHER")
})
@Schema(
    description = "What is different; its kind decides which fields there are.",
    oneOf = {
      AddressChange.class,
      ContactDetailsChange.class,
      HouseholdMemberChange.class,
      JobChange.class,
      SelfEmploymentChange.class,
      HousingCostChange.class,
      ChildCareCostChange.class,
      MedicalCostChange.class,
      PaymentChange.class,
      SchoolOrWorkHoursChange.class,
      ImmigrationStatusChange.class,
      NameChange.class,
      OtherChange.class
    },
    discriminatorProperty = "kind",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "ADDRESS", schema = AddressChange.class),
      @DiscriminatorMapping(value = "CONTACT_DETAILS", schema = ContactDetailsChange.class),
      @DiscriminatorMapping(value = "HOUSEHOLD_MEMBER", schema = HouseholdMemberChange.class),
      @DiscriminatorMapping(value = "JOB", schema = JobChange.class),
      @DiscriminatorMapping(value = "SELF_EMPLOYMENT", schema = SelfEmploymentChange.class),
      @DiscriminatorMapping(value = "HOUSING_COST", schema = HousingCostChange.class),
      @DiscriminatorMapping(value = "CHILD_CARE_COST", schema = ChildCareCostChange.class),
      @DiscriminatorMapping(value = "MEDICAL_COST", schema = MedicalCostChange.class),
      @DiscriminatorMapping(value = "PAYMENT", schema = PaymentChange.class),
      @DiscriminatorMapping(value = "SCHOOL_OR_WORK_HOURS", schema = SchoolOrWorkHoursChange.class),
      @DiscriminatorMapping(value = "IMMIGRATION_STATUS", schema = ImmigrationStatusChange.class),
      @DiscriminatorMapping(value = "NAME", schema = NameChange.class),
      @DiscriminatorMapping(value = "OTHER", schema = OtherChange.class)
    })
public sealed interface Change
    permits AddressChange,
        ContactDetailsChange,
        HouseholdMemberChange,
        JobChange,
        SelfEmploymentChange,
        HousingCostChange,
        ChildCareCostChange,
        MedicalCostChange,
        PaymentChange,
        SchoolOrWorkHoursChange,
        ImmigrationStatusChange,
        NameChange,
        OtherChange {

  /** What an amount of money looks like in a form. */
  String AMOUNT = "\\d{1,7}(\\.\\d{1,2})?";

  ChangeKind kind();

  /** In the branch's days. */
  @Nullable LocalDate happenedOn();

  /** Says what is missing or cannot be, once it is to be sent. */
  void check(ChangeCheck check);

  /** The requirement that it needs proof of, where a program has it; empty: none is needed. */
  default Optional<String> proof() {
    return Optional.empty();
  }

  /** Where in the record it belongs; empty where it changes nothing that is kept there. */
  default Optional<Place> belongs() {
    return Optional.empty();
  }

  /** Whether what it is about is over. */
  default boolean ends() {
    return false;
  }

  /** One with nothing filled in. */
  static Change blank(ChangeKind kind) {
    return switch (kind) {
      case ADDRESS -> new AddressChange(null, null, null, null, null);
      case CONTACT_DETAILS -> new ContactDetailsChange(null, null, null, null);
      case HOUSEHOLD_MEMBER -> new HouseholdMemberChange(null, null, null, null, null, null);
      case JOB -> new JobChange(null, null, null, null, null, null, null, null, null, null, null);
      case SELF_EMPLOYMENT -> new SelfEmploymentChange(null, null, null, null, null, null, null);
      case HOUSING_COST -> new HousingCostChange(null, null, null, null, null, null, null);
      case CHILD_CARE_COST -> new ChildCareCostChange(null, null, null, null, null, null);
      case MEDICAL_COST -> new MedicalCostChange(null, null, null, null, null, null);
      case PAYMENT -> new PaymentChange(null, null, null, null, null, null, null);
      case SCHOOL_OR_WORK_HOURS -> new SchoolOrWorkHoursChange(null, null, null, null, null);
      case IMMIGRATION_STATUS -> new ImmigrationStatusChange(null, null, null, null, null);
      case NAME -> new NameChange(null, null, null);
      case OTHER -> new OtherChange(null, null);
    };
  }
}
