package org.porchlight.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * Tells apart what a request leaves out from what it says is null, in fields that are {@link
 * java.util.Optional}: the first is null (it stays), the second empty (it is cleared).
 */
@Singleton
class Clearable implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    // First come, first served: Quarkus's own customizer, of lower priority, finds it registered.
    mapper.registerModule(new Jdk8Module().configureReadAbsentAsNull(true));
  }
}
