package org.porchlight.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.spreadsheets.SheetFormat;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;

/** A spreadsheet of clients, and how far it has come. */
@Entity
class ClientImport {

  static final String PREFIX = "imports/";

  @Id UUID id;
  UUID branchId;
  UUID byAccountId;
  String fileName;

  @Enumerated(EnumType.STRING)
  SheetFormat format;

  @Enumerated(EnumType.STRING)
  ImportStatus status;

  @JdbcTypeCode(SqlTypes.JSON)
  SheetShape shape;

  @Enumerated(EnumType.STRING)
  @Nullable Language language;

  @Nullable String program;

  @Column(name = "rows_total")
  int rows;

  @Column(name = "rows_done")
  int done;

  int problems;
  int warnings;
  @Nullable String failure;
  Instant createdAt;
  Instant changedAt;
  @Version int version;

  protected ClientImport() {}

  static ClientImport of(UUID id, String fileName, SheetLook look, Instant now) {
    ClientImport begun = new ClientImport();
    begun.id = id;
    begun.fileName = fileName;
    begun.format = look.format();
    begun.status = ImportStatus.MAPPING;
    begun.shape = new SheetShape(look.headings(), look.samples(), List.of());
    begun.rows = look.rows();
    begun.createdAt = now;
    begun.changedAt = now;
    return begun;
  }

  ClientImport by(UUID accountId, UUID accountsBranchId) {
    byAccountId = accountId;
    branchId = accountsBranchId;
    return this;
  }

  void map(ImportPlan plan) {
    shape = shape.with(plan.columns());
    language = plan.language();
    program = plan.program();
  }

  /**
   * @throws Problem while something is done with it
   */
  void check(Instant now) {
    requireRest();
    restart(ImportStatus.CHECKING, now);
    problems = 0;
    warnings = 0;
    failure = null;
  }

  /** Every row was looked at. */
  void checked(int stopping, int warning, Instant now) {
    status = ImportStatus.CHECKED;
    problems = stopping;
    warnings = warning;
    done = rows;
    changedAt = now;
  }

  /**
   * @throws Problem where a cell stops it, or nobody has looked
   */
  void apply(UUID accountId, Instant now) {
    requireRest();
    if (!ready()) {
      throw Problem.of(ImportProblem.IMPORT_NOT_CHECKED);
    }
    byAccountId = accountId;
    restart(ImportStatus.APPLYING, now);
  }

  /** What was looked through is not so any more: somebody else came meanwhile. */
  void checkAgain(Instant now) {
    restart(ImportStatus.CHECKING, now);
  }

  void fail(String why, Instant now) {
    restart(ImportStatus.FAILED, now);
    failure = why;
  }

  void requireRest() {
    if (!status.rests()) {
      throw Problem.of(ImportProblem.IMPORT_BUSY);
    }
  }

  private void restart(ImportStatus to, Instant now) {
    status = to;
    done = 0;
    changedAt = now;
  }

  private boolean ready() {
    return status == ImportStatus.CHECKED && problems == 0;
  }

  ImportPlan plan() {
    return new ImportPlan(shape.columns(), language, program);
  }

  String key() {
    return PREFIX + id;
  }

  List<String> allowed() {
    if (!status.rests()) {
      return List.of();
    }
    return ready() ? List.of("check", "apply", "remove") : List.of("check", "remove");
  }
}
