package org.porchlight.programs;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that there is at one time.
 *
 * @param documentTypes whatever proves something on any of the programs, and may be asked for
 * @param keptFor by document type, those that are retired, too
 */
record Catalogue(
    List<Program> programs,
    Map<String, Program> byId,
    List<DocumentType> documentTypes,
    List<Reason> reasons,
    Map<String, Period> keptFor) {

  static Catalogue of(List<Program> programs, ProgramReader reader) {
    return new Catalogue(
        programs,
        programs.stream().collect(Collectors.toMap(Program::id, Function.identity())),
        programs.stream()
            .flatMap(program -> program.requirements().stream())
            .flatMap(requirement -> requirement.documentTypes().stream())
            .distinct()
            .toList(),
        reader.reasons(),
        reader.documentTypes().values().stream()
            .collect(Collectors.toMap(DocumentType::id, DocumentType::keptFor)));
  }
}
