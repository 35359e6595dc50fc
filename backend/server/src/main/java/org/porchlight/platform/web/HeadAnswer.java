package org.porchlight.platform.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;

/** Nobody reads the body of an answer to HEAD: what it would have come from is closed here. */
@Provider
class HeadAnswer implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (request.getMethod().equals(HttpMethod.HEAD)
        && response.getEntity() instanceof InputStream body) {
      body.close();
    }
  }
}
