package org.porchlight.notices;

import java.util.List;
import org.porchlight.branches.Office;
import org.porchlight.platform.pdf.Fact;
import org.porchlight.platform.pdf.TaggedPdf;

/** A notice on paper. */
final class NoticePdf {

  private NoticePdf() {}

  /** The same bytes each time: nothing in it is newer than the notice. */
  static byte[] of(Notice notice) {
    NoticeText words = notice.words();
    Office office = notice.terms().contact();
    try (TaggedPdf pdf =
        TaggedPdf.begin(notice.language(), words.title(), notice.issuedAt())
            .foot(
                String.join(
                    ", ", List.of(office.name(), Words.dialled(office.phone()), office.address())))
            .heading(1, words.title())) {
      words.lead().forEach(pdf::paragraph);
      pdf.facts(words.facts().stream().map(fact -> new Fact(fact.label(), fact.value())).toList());
      for (NoticeText.NoticePart part : words.parts()) {
        if (part.heading() != null) {
          pdf.heading(2, part.heading());
        }
        part.paragraphs().forEach(pdf::paragraph);
      }
      return pdf.bytes();
    }
  }
}
