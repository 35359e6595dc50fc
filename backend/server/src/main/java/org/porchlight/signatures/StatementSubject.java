package org.porchlight.signatures;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The thing that a statement is about, as it stood.
 *
 * @param version goes up with each edit, so that what is edited has to be signed again
 */
@Schema(name = "StatementSubject")
public record StatementSubject(
    @Schema(examples = "CHANGE_REPORT") SubjectKind kind,
    UUID id,
    @Schema(examples = "2") int version) {}
