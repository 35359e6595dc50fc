package org.porchlight.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as staff see it. */
@Schema(name = "Import", description = "A spreadsheet of clients, and how far it has come.")
record ImportView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    @Schema(examples = "clients-march.xlsx") String fileName,
    @Schema(description = "From the left.") List<ImportColumn> columns,
    @Schema(description = "For rows that do not say.", examples = "en") @Nullable String language,
    @Schema(description = "For rows that do not say.", examples = "snap") @Nullable String program,
    @Schema(description = "Below the headings.", examples = "50000") int rows,
    @Schema(description = "Those that were looked at, or taken in, so far.", examples = "12000")
        int done,
    @Schema(description = "What has to be mended before anything is taken in.", examples = "3")
        int problems,
    @Schema(description = "What deserves a look, and stops nothing.", examples = "1") int warnings,
    @Schema(
            enumeration = {"NOT_READABLE", "GAVE_UP"},
            description = "Why it was not read to its end.")
        @Nullable String failure,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant createdAt,
    ImportState state,
    @Schema(examples = "[\"check\",\"apply\",\"remove\"]") List<String> allowed) {

  /** Where an import stands. */
  record ImportState(ImportStatus status, @Schema(examples = "false") boolean finished) {}

  /** One column of the spreadsheet. */
  record ImportColumn(
      @Schema(examples = "D") String letter,
      @Schema(examples = "Phone") String heading,
      @Schema(
              description = "Of the first rows; none in a list of imports.",
              examples = "[\"+1 206 555 0187\"]")
          List<String> samples,
      @Schema(description = "What it holds; absent: it is left out.") @Nullable ImportField field) {

    private ImportColumn withoutSamples() {
      return new ImportColumn(letter, heading, List.of(), field);
    }
  }

  static ImportView of(ClientImport one) {
    return new ImportView(
        one.id,
        one.fileName,
        IntStream.range(0, one.shape.headings().size()).mapToObj(at -> column(one, at)).toList(),
        one.language == null ? null : one.language.code(),
        one.program,
        one.rows,
        one.done,
        one.problems,
        one.warnings,
        one.failure,
        one.createdAt,
        new ImportState(one.status, one.status.finished()),
        one.allowed());
  }

  /** As a list shows it: what stands in the rows is for whoever opens it. */
  ImportView withoutSamples() {
    return new ImportView(
        id,
        fileName,
        columns.stream().map(ImportColumn::withoutSamples).toList(),
        language,
        program,
        rows,
        done,
        problems,
        warnings,
        failure,
        createdAt,
        state,
        allowed);
  }

  private static ImportColumn column(ClientImport one, int at) {
    return new ImportColumn(
        FoundProblem.letters(at),
        one.shape.headings().get(at),
        one.shape.samples().stream()
            .filter(row -> at < row.size())
            .map(row -> row.get(at))
            .toList(),
        at < one.shape.columns().size() ? one.shape.columns().get(at) : null);
  }
}
