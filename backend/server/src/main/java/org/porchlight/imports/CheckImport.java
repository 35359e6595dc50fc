package org.porchlight.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.ClientIntake;
import org.porchlight.clients.ContactAddress;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.web.Problem;

/**
 * Looks through every row of an import, and does nothing but write down what is wrong. Begins anew
 * where it was cut off.
 */
@ApplicationScoped
class CheckImport implements Job<CheckImport.Payload> {

  private static final int ROWS_AT_ONCE = 200;

  record Payload(UUID importId) {}

  @Inject Imports imports;
  @Inject ImportSheet sheet;
  @Inject ProblemRows problems;
  @Inject ClientIntake intake;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) throws IOException {
    UUID id = payload.importId();
    Optional<ClientImport> wanted =
        QuarkusTransaction.requiringNew().call(() -> imports.in(ImportStatus.CHECKING, id));
    if (wanted.isEmpty()) {
      return;
    }
    problems.forget(id);
    try {
      sheet.fetch(
          wanted.get(),
          file -> {
            Look look = new Look(wanted.get());
            sheet.rows(wanted.get(), file, look::take);
            look.end();
          });
    } catch (Problem unreadable) {
      if (unreadable.type().status() == 503) {
        throw unreadable;
      }
      fail(id, "NOT_READABLE");
    }
  }

  @Override
  public void gaveUp(Payload payload) {
    imports
        .in(ImportStatus.CHECKING, payload.importId())
        .ifPresent(stuck -> stuck.fail("GAVE_UP", clock.instant()));
  }

  private void fail(UUID id, String why) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                imports
                    .in(ImportStatus.CHECKING, id)
                    .ifPresent(stuck -> stuck.fail(why, clock.instant())));
  }

  /** One look through, which holds some rows, and every address that it has met. */
  private final class Look {
    private final ClientImport of;
    private final MetAddresses met = new MetAddresses();
    private final List<RowReader.Read> some = new ArrayList<>();
    private int rows;
    private int stopping;
    private int warnings;
    private int kept;

    Look(ClientImport of) {
      this.of = of;
    }

    void take(RowReader.Read read) {
      some.add(read);
      rows++;
      if (some.size() == ROWS_AT_ONCE) {
        QuarkusTransaction.requiringNew().run(this::checkTogether);
      }
    }

    void end() {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                checkTogether();
                imports
                    .in(ImportStatus.CHECKING, of.id)
                    .ifPresent(it -> it.checked(stopping, warnings, clock.instant()));
              });
    }

    private void checkTogether() {
      List<ContactAddress> addresses =
          some.stream()
              .flatMap(read -> read.contacts().stream())
              .map(RowReader.At::address)
              .toList();
      Viewer bringer = new Viewer(of.branchId, of.byAccountId);
      Map<String, String> taken = intake.taken(addresses, bringer);
      Map<String, String> known =
          intake.known(some.stream().map(RowReader.Read::name).toList(), bringer);
      List<FoundProblem> found = new ArrayList<>();
      for (RowReader.Read read : some) {
        found.addAll(read.problems());
        read.contacts().forEach(at -> contact(read.row(), at, taken).ifPresent(found::add));
        Optional.ofNullable(known.get(read.name()))
            .map(
                code ->
                    problem(
                        read.row(), read.nameColumn(), CellProblem.NAME_KNOWN, read.name(), code))
            .ifPresent(found::add);
      }
      some.clear();
      keep(found);
      imports.progress(of.id, rows);
    }

    private Optional<FoundProblem> contact(int row, RowReader.At at, Map<String, String> taken) {
      String key = at.address().key();
      String said = at.address().address();
      int first = met.meet(at.address().channel() + key, row);
      if (first != 0) {
        return Optional.of(
            problem(row, at.column(), CellProblem.CONTACT_TWICE, said, String.valueOf(first)));
      }
      return Optional.ofNullable(taken.get(key))
          .map(code -> problem(row, at.column(), CellProblem.CONTACT_IN_USE, said, code));
    }

    private static FoundProblem problem(
        int row, int column, CellProblem kind, String said, String other) {
      return new FoundProblem(row, column, kind, said, other.isEmpty() ? null : other);
    }

    private void keep(List<FoundProblem> found) {
      int stop = (int) found.stream().filter(one -> one.kind().stops()).count();
      stopping += stop;
      warnings += found.size() - stop;
      List<FoundProblem> fit = found.subList(0, Math.min(found.size(), ProblemRows.MOST - kept));
      problems.keep(of.id, kept + 1, fit);
      kept += fit.size();
    }
  }
}
