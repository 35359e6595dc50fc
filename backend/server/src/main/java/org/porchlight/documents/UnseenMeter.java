package org.porchlight.documents;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many documents no worker has seen yet, counted whenever the metrics are asked for. */
@ApplicationScoped
class UnseenMeter implements MeterBinder {

  @Inject Documents documents;

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("porchlight.documents.unseen", this, UnseenMeter::count)
        .description("Documents that wait and that no worker has seen whole")
        .register(registry);
  }

  private double count() {
    return QuarkusTransaction.requiringNew().call(documents::unseen);
  }
}
