package org.porchlight.changereports;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.programs.reporting.ReportingDeadline;
import org.porchlight.programs.reporting.ReportingDuty;
import org.porchlight.programs.reporting.ReportingGroup;
import org.porchlight.programs.reporting.ReportingRule;

/** What has to be reported, in one language. */
@Schema(name = "Advice")
record AdviceView(List<KindAdvice> kinds) {

  /** What of one kind of change. */
  record KindAdvice(
      ChangeKind kind,
      @Schema(examples = "A job or its pay") String kindName,
      @Schema(description = "The strongest of the programs'.") ReportingDuty duty,
      @Schema(
              description = "The first day by which a program wants to hear of it.",
              examples = "2026-03-12")
          @Nullable LocalDate dueOn,
      @Schema(
              description = "What would prove it, in the client's words.",
              examples = "What you earn")
          @Nullable String proofName,
      List<ProgramAdvice> programs) {}

  /** What one program wants. */
  record ProgramAdvice(
      @Schema(examples = "snap") String program,
      @Schema(examples = "Food benefits") String programName,
      ReportingGroup group,
      ReportingDuty duty,
      @Schema(
              description = "The duty holds only then.",
              examples = "Only if the money that comes in is more than the limit in your letter.")
          @Nullable String onlyIf,
      ReportingDeadline deadline,
      @Schema(description = "Of the deadline, where it counts any.", examples = "10")
          @Nullable Integer days,
      @Schema(description = "The last day, in the branch's time zone.", examples = "2026-03-12")
          @Nullable LocalDate dueOn,
      @Schema(description = "true where that day has passed.", examples = "false") boolean late,
      @Schema(examples = "The money that comes in decides how much you can get.") String why,
      @Schema(
              description = "What happens if nobody reports it.",
              examples = "You may get too much, and have to pay it back.")
          @Nullable String otherwise,
      @Schema(description = "The law.", examples = "7 CFR 273.12(a)(1)(i)") String source) {

    static ProgramAdvice of(Duties.Duty duty, LocalDate today, Language language) {
      ReportingRule rule = duty.rule();
      return new ProgramAdvice(
          duty.program().id(),
          duty.program().name().in(language),
          duty.group(),
          rule.duty(),
          rule.onlyIf().map(text -> text.in(language)).orElse(null),
          rule.deadline(),
          rule.days() == 0 ? null : rule.days(),
          duty.dueOn().orElse(null),
          duty.dueOn().filter(day -> day.isBefore(today)).isPresent(),
          rule.why().in(language),
          rule.otherwise().map(text -> text.in(language)).orElse(null),
          rule.source());
    }
  }
}
