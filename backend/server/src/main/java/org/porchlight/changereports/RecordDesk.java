package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.porchlight.circumstances.Circumstances;
import org.porchlight.circumstances.NewCircumstance;
import org.porchlight.clients.Client;
import org.porchlight.clients.ClientDetails;
import org.porchlight.platform.web.Caller;

/** Writes an applied change into the record, in the transaction of the decision. */
@ApplicationScoped
class RecordDesk {

  @Inject Circumstances circumstances;
  @Inject ClientDetails details;
  @Inject AccountNumbers numbers;

  void apply(ChangeReport report, LocalDate effectiveOn, Caller caller) {
    switch (report.change()) {
      case NameChange name -> {
        hold(report, effectiveOn, caller);
        details.rename(report.client(), Objects.requireNonNull(name.newName()), caller);
      }
      case ContactDetailsChange reach ->
          Stream.of(reach.phone(), reach.email())
              .filter(written -> written != null && !written.isBlank())
              .forEach(written -> details.reach(report.client(), written, caller));
      // What it means is written elsewhere by whoever read it.
      case OtherChange other -> {}
      case AddressChange any -> hold(report, effectiveOn, caller);
      case HouseholdMemberChange any -> hold(report, effectiveOn, caller);
      case JobChange any -> hold(report, effectiveOn, caller);
      case SelfEmploymentChange any -> hold(report, effectiveOn, caller);
      case HousingCostChange any -> hold(report, effectiveOn, caller);
      case ChildCareCostChange any -> hold(report, effectiveOn, caller);
      case MedicalCostChange any -> hold(report, effectiveOn, caller);
      case PaymentChange any -> hold(report, effectiveOn, caller);
      case SchoolOrWorkHoursChange any -> hold(report, effectiveOn, caller);
      case ImmigrationStatusChange any -> hold(report, effectiveOn, caller);
    }
  }

  private void hold(ChangeReport report, LocalDate effectiveOn, Caller caller) {
    Client client = report.client();
    Place place = report.change().belongs().orElseThrow();
    NewCircumstance fact =
        new NewCircumstance(
            place.topic(),
            place.about(),
            ChangeFields.of(report.change()),
            effectiveOn,
            numbers.forRecord(report.signed().secret(), report.sealedFor()),
            new NewCircumstance.Source(client.id(), report.id(), caller.accountId()));
    Circumstances.OfHousehold household = circumstances.of(client.household().id());
    if (report.change().ends()) {
      household.end(fact);
    } else {
      household.hold(fact);
    }
  }
}
