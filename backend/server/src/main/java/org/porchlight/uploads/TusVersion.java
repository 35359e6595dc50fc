package org.porchlight.uploads;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.porchlight.platform.web.Problem;

/** Refuses other versions of tus with 412, and names this one in every answer. */
@Tus
@Provider
class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    boolean asking = request.getMethod().equals(HttpMethod.OPTIONS);
    if (!asking && !Tus.VERSION.equals(request.getHeaderString(Tus.RESUMABLE))) {
      throw Problem.of(UploadProblem.TUS_VERSION_NOT_SUPPORTED);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(Tus.RESUMABLE, Tus.VERSION);
    if (response.getStatus() == UploadProblem.TUS_VERSION_NOT_SUPPORTED.status()) {
      response.getHeaders().putSingle(Tus.SUPPORTED, Tus.VERSION);
    }
  }
}
