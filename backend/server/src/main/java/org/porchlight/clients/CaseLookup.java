package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the clients of a branch by the number of their household's case. */
@ApplicationScoped
class CaseLookup implements ClientLookup {

  @Inject CaseFiles caseFiles;

  @Override
  public List<Lead> leads(String query, Viewer viewer) {
    String number = Code.normalised(query);
    return number.startsWith("CASE-")
        ? caseFiles.membersOf(number, viewer).stream()
            .map(id -> new Lead(id, new Match(MatchedBy.CASE_NUMBER, number)))
            .toList()
        : List.of();
  }
}
