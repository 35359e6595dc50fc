package org.porchlight.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Runs inside the transaction that the method is in: its priority is behind the transaction's. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {

  static final String HEADER = "Idempotency-Key";
  static final String REPLAYED = "Idempotent-Replayed";
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

  @Inject Caller caller;
  @Inject IdempotencyKeys keys;
  @Inject ObjectMapper json;
  @Inject RoutingContext routing;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = routing.request().getHeader(HEADER);
    if (key == null) {
      return call.proceed();
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.of(RequestProblem.INVALID).field(HEADER, "not-valid");
    }
    var request = new IdempotencyKeys.Request(caller.accountId(), key, hash(call));
    keys.begin(request).ifPresent(IdempotentInterceptor::replay);
    Object result = call.proceed();
    keys.answered(request, answer(call, result));
    return result;
  }

  /** Thrown, since no method's own type could carry an answer that was given before. */
  private static void replay(IdempotencyKeys.Answer answer) {
    Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, "true");
    if (answer.body() != null) {
      response
          .type(MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name()))
          .entity(answer.body().getBytes(StandardCharsets.UTF_8));
    }
    throw new WebApplicationException(response.build());
  }

  private IdempotencyKeys.Answer answer(InvocationContext call, Object result)
      throws JsonProcessingException {
    if (result instanceof Response response) {
      return new IdempotencyKeys.Answer(response.getStatus(), text(response.getEntity()));
    }
    ResponseStatus status = call.getMethod().getAnnotation(ResponseStatus.class);
    int unstated = result == null ? 204 : 200;
    return new IdempotencyKeys.Answer(status == null ? unstated : status.value(), text(result));
  }

  private String text(Object entity) throws JsonProcessingException {
    return entity == null ? null : json.writeValueAsString(entity);
  }

  private byte[] hash(InvocationContext call)
      throws JsonProcessingException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    String line = routing.request().method() + " " + routing.request().path() + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
    for (Object parameter : call.getParameters()) {
      if (parameter instanceof Record) {
        digest.update(json.writeValueAsBytes(parameter));
      }
    }
    return digest.digest();
  }
}
