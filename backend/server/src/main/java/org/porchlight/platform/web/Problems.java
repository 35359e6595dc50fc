package org.porchlight.platform.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one way from an exception to an answer. */
class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  @Inject Trace trace;

  @ServerExceptionMapper({
    Throwable.class,
    Problem.class,
    WebApplicationException.class,
    NotFoundException.class,
    MismatchedInputException.class,
    ValidationException.class,
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class,
    ForbiddenException.class
  })
  public Response answer(Throwable thrown) {
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
      return web.getResponse();
    }
    return answer(Causes.problemOf(thrown), thrown);
  }

  private Response answer(Problem problem, Throwable thrown) {
    if (problem.type() == RequestProblem.UNEXPECTED) {
      String reference = UUID.randomUUID().toString();
      LOG.errorf("Unexpected, reference %s: %s", reference, trace.of(thrown));
      problem.with("reference", reference);
    } else if (problem.type() == RequestProblem.UNAVAILABLE) {
      LOG.warnf("Unavailable: %s", Trace.root(thrown));
    }
    Response.ResponseBuilder answer =
        Response.status(problem.type().status())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(ProblemDocument.of(problem));
    if (problem.type().status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (problem.params().get(Problem.RETRY_AFTER) instanceof Number seconds) {
      answer.header(HttpHeaders.RETRY_AFTER, seconds.longValue());
    }
    return answer.build();
  }
}
