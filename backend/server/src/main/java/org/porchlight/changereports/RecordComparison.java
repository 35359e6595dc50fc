package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.Circumstances;
import org.porchlight.circumstances.FieldValue;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;

/** Lays a change beside the record as it stands. */
@ApplicationScoped
class RecordComparison {

  // Of the report rather than of what is true.
  private static final Set<String> OF_THE_REPORT = Set.of("happenedOn");

  @Inject Circumstances circumstances;
  @Inject Contacts contacts;

  /** Every part of either, in the change's order and then the record's. */
  List<ChangeReportView.Difference> differences(ChangeReport report) {
    Map<String, String> was = held(report);
    Map<String, String> becomes = new LinkedHashMap<>();
    ChangeFields.of(report.change()).stream()
        .filter(one -> !OF_THE_REPORT.contains(one.field()))
        .forEach(one -> becomes.put(one.field(), one.value()));
    List<String> fields = new ArrayList<>(becomes.keySet());
    was.keySet().stream().filter(field -> !becomes.containsKey(field)).forEach(fields::add);
    boolean replaces = report.change().belongs().isPresent();
    return fields.stream()
        .map(field -> difference(field, was.get(field), becomes.get(field), replaces))
        .toList();
  }

  /**
   * @param replaces what is not said any more does not hold any more either
   */
  private static ChangeReportView.Difference difference(
      String field, @Nullable String was, @Nullable String becomes, boolean replaces) {
    boolean changed = becomes == null ? replaces : !becomes.equals(was);
    return new ChangeReportView.Difference(field, was, becomes, changed);
  }

  private Map<String, String> held(ChangeReport report) {
    Client client = report.client();
    return switch (report.change()) {
      case NameChange name -> Map.of("newName", client.name());
      case ContactDetailsChange details -> reached(client);
      case Change other ->
          other
              .belongs()
              .flatMap(
                  place ->
                      circumstances
                          .of(client.household().id())
                          .current(place.topic(), place.about()))
              .map(held -> byField(held.values()))
              .orElse(Map.of());
    };
  }

  private Map<String, String> reached(Client client) {
    Map<String, String> reached = new LinkedHashMap<>();
    for (Contact contact : contacts.of(client.id()).all()) {
      String field = contact.channel() == Channel.TEXT ? "phone" : "email";
      reached.merge(field, contact.address(), (one, other) -> one + ", " + other);
    }
    return reached;
  }

  private static Map<String, String> byField(List<FieldValue> values) {
    Map<String, String> byField = new LinkedHashMap<>();
    values.stream()
        .filter(one -> !OF_THE_REPORT.contains(one.field()))
        .forEach(one -> byField.put(one.field(), one.value()));
    return byField;
  }
}
