package org.porchlight.platform.web;

import static org.porchlight.platform.web.RequestProblem.CHANGED_MEANWHILE;
import static org.porchlight.platform.web.RequestProblem.METHOD_NOT_ALLOWED;
import static org.porchlight.platform.web.RequestProblem.NOT_ALLOWED;
import static org.porchlight.platform.web.RequestProblem.NOT_FOUND;
import static org.porchlight.platform.web.RequestProblem.SIGN_IN_NEEDED;
import static org.porchlight.platform.web.RequestProblem.UNAVAILABLE;
import static org.porchlight.platform.web.RequestProblem.UNEXPECTED;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Finds, in what was thrown and its causes, the problem to tell. */
final class Causes {

  private static final int RETRY_AFTER_SECONDS = 5;

  private Causes() {}

  static Problem problemOf(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(12)
        .map(Causes::known)
        .flatMap(List::stream)
        .findFirst()
        .orElseGet(
            () ->
                thrown instanceof WebApplicationException web
                    ? byStatus(web)
                    : Problem.of(UNEXPECTED));
  }

  private static List<Problem> known(Throwable thrown) {
    return switch (thrown) {
      case Problem problem -> List.of(problem);
      case ConstraintViolationException e -> InvalidInput.problemOf(e).stream().toList();
      // A mapping problem may wrap one of ours, thrown by a record that checks itself.
      case JacksonException e when !hasProblem(e) -> List.of(UnreadableJson.problemOf(e));
      case AuthenticationFailedException e -> List.of(Problem.of(SIGN_IN_NEEDED));
      case AuthenticationCompletionException e -> List.of(Problem.of(SIGN_IN_NEEDED));
      case UnauthorizedException e -> List.of(Problem.of(SIGN_IN_NEEDED));
      case ForbiddenException e -> List.of(Problem.of(NOT_ALLOWED));
      case OptimisticLockException e -> List.of(Problem.of(CHANGED_MEANWHILE));
      case StaleStateException e -> List.of(Problem.of(CHANGED_MEANWHILE));
      case JDBCConnectionException e -> List.of(unavailable());
      case SQLException e -> database(e);
      default -> List.of();
    };
  }

  private static boolean hasProblem(Throwable thrown) {
    return Stream.iterate(thrown.getCause(), t -> t != null, Throwable::getCause)
        .limit(8)
        .anyMatch(Problem.class::isInstance);
  }

  /** By SQLSTATE; the pool has none, and says in words that it ran out of connections. */
  private static List<Problem> database(SQLException e) {
    String state = e.getSQLState();
    if (state == null) {
      return String.valueOf(e.getMessage()).contains("cquisition timeout")
          ? List.of(unavailable())
          : List.of();
    }
    // Two made the same at once, and one of them came second.
    if (state.startsWith("40") || state.equals("23505")) {
      return List.of(Problem.of(CHANGED_MEANWHILE));
    }
    // Connection, resources, operator's intervention (a cancelled statement is one), lock timeout.
    boolean down = Stream.of("08", "53", "57", "55P03", "25006").anyMatch(state::startsWith);
    return down ? List.of(unavailable()) : List.of();
  }

  static Problem unavailable() {
    return Problem.of(UNAVAILABLE).with(Problem.RETRY_AFTER, RETRY_AFTER_SECONDS);
  }

  private static Problem byStatus(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    return switch (status) {
      case 401 -> Problem.of(SIGN_IN_NEEDED);
      case 403 -> Problem.of(NOT_ALLOWED);
      case 404 -> Problem.of(NOT_FOUND);
      case 405 -> Problem.of(METHOD_NOT_ALLOWED);
      case 406 -> Problem.of(RequestProblem.NOT_ACCEPTABLE);
      case 413 -> Problem.of(RequestProblem.TOO_LARGE);
      case 415 -> Problem.of(RequestProblem.MEDIA_TYPE_NOT_SUPPORTED);
      case 503 -> unavailable();
      default -> Problem.of(status < 500 ? RequestProblem.MALFORMED : UNEXPECTED);
    };
  }
}
