package org.porchlight.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.porchlight.platform.jobs.Job;

/** Remembers what it delivered; a parcel named "broken" never arrives. */
@ApplicationScoped
public class DeliverParcel implements Job<DeliverParcel.Payload> {

  public record Payload(UUID id, String name) {}

  private final List<Payload> delivered = new CopyOnWriteArrayList<>();
  private final List<UUID> givenUp = new CopyOnWriteArrayList<>();

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) {
    if (payload.name().equals("broken")) {
      throw new IllegalStateException("It broke");
    }
    delivered.add(payload);
  }

  @Override
  public void gaveUp(Payload payload) {
    givenUp.add(payload.id());
  }

  public boolean delivered(UUID id) {
    return delivered.stream().anyMatch(parcel -> parcel.id().equals(id));
  }

  public long delivered(String name) {
    return delivered.stream().filter(parcel -> parcel.name().equals(name)).count();
  }

  public boolean givenUp(UUID id) {
    return givenUp.contains(id);
  }
}
