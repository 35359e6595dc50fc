package org.porchlight.notices;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** A program that a notice is about, in its reader's language. */
public record NoticeProgram(
    @Schema(examples = "snap") String id, @Schema(examples = "Food benefits") String name) {

  static List<NoticeProgram> of(Notice notice, Programs programs, Language language) {
    return notice.programs().stream()
        .map(
            id ->
                new NoticeProgram(
                    id, programs.find(id).map(program -> program.name().in(language)).orElse(id)))
        .toList();
  }
}
