package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.reporting.ChangeKind;

/** Shows what a client has to report: of one kind of change, or of each. */
@ApplicationScoped
class AdviceBoard {

  @Inject Advisor advisor;
  @Inject ReportWords words;

  AdviceView show(Client client, @Nullable ChangeKind kind, Advisor.Days days, Language language) {
    Advisor.Situation situation = advisor.situation(client);
    List<ChangeKind> kinds = kind == null ? List.of(ChangeKind.values()) : List.of(kind);
    return new AdviceView(
        kinds.stream().map(one -> advice(situation, one, days, language)).toList());
  }

  private AdviceView.KindAdvice advice(
      Advisor.Situation situation, ChangeKind kind, Advisor.Days days, Language language) {
    Duties duties = advisor.duties(situation, kind, days);
    return new AdviceView.KindAdvice(
        kind,
        words.kind(kind, language),
        duties.strongest(),
        duties.firstDay().orElse(null),
        advisor
            .proof(situation, Change.blank(kind))
            .map(requirement -> requirement.ask().in(language))
            .orElse(null),
        duties.each().stream()
            .map(duty -> AdviceView.ProgramAdvice.of(duty, situation.today(), language))
            .toList());
  }
}
