package org.porchlight.platform.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Measures requests by what the contract knows: a method or an address that somebody made up would
 * stay in memory for good, once for each of them, and an address may hold what is personal.
 */
class MeteredRequests {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  /** Paths as the contract has them, and what stands for all others. */
  private static final Pattern ADDRESSES = Pattern.compile("/api/v1(/[a-z{}-]{1,30}){1,8}|[A-Z_]+");

  @Produces
  @Singleton
  MeterFilter onlyWhatIsKnown() {
    return MeterFilter.deny(id -> id.getName().startsWith("http.server.") && !isKnown(id));
  }

  private static boolean isKnown(Meter.Id id) {
    String method = id.getTag("method");
    String address = id.getTag("uri");
    return (method == null || METHODS.contains(method))
        && (address == null || ADDRESSES.matcher(address).matches());
  }
}
