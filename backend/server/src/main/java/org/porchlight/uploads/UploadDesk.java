package org.porchlight.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.porchlight.platform.web.Problem;

/**
 * Keeps the state of uploads, each change in a short transaction of its own: the requests that
 * stream bytes hold none while they wait for the network.
 */
@ApplicationScoped
class UploadDesk {

  @Inject Uploads uploads;
  @Inject UploadsConfig config;
  @Inject Clock clock;

  Upload begin(UUID accountId, Announced file) {
    return QuarkusTransaction.requiringNew().call(() -> made(accountId, file));
  }

  /** A new upload, and the right to bring its bytes. */
  Turn beginToWrite(UUID accountId, Announced file) {
    return QuarkusTransaction.requiringNew().call(() -> turn(made(accountId, file), 0));
  }

  private Upload made(UUID accountId, Announced file) {
    if (uploads.of(accountId).waiting(config.most()) >= config.most()) {
      throw Problem.of(UploadProblem.TOO_MANY_UPLOADS).with("max", config.most());
    }
    Upload upload = Upload.of(accountId, file, clock.instant());
    upload.keepUntil(clock.instant().plus(config.keep()));
    uploads.persist(upload);
    return upload;
  }

  private Turn turn(Upload upload, long offset) {
    UUID writer = upload.takeOver(offset);
    upload.keepUntil(clock.instant().plus(config.keep()));
    return new Turn(this, upload, writer);
  }

  /** As it stands, for its owner. */
  Upload look(UUID accountId, UUID id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Upload upload = uploads.of(accountId).require(id);
              upload.requireLive(clock.instant());
              return upload;
            });
  }

  /**
   * The right to go on from that byte, taken from whichever request had it.
   *
   * @param patient whether there is none while bytes of that request are on their way to the store
   */
  Optional<Turn> takeOver(UUID accountId, UUID id, long offset, boolean patient) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Upload upload = uploads.of(accountId).requireToChange(id);
              upload.requireLive(clock.instant());
              return patient && upload.isBusy()
                  ? Optional.empty()
                  : Optional.of(turn(upload, offset));
            });
  }

  /** Reads something of it, or changes it, while nobody else does. */
  <T> T change(UUID id, Function<Upload, T> change) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Optional.ofNullable(uploads.findById(id, LockModeType.PESSIMISTIC_WRITE))
                    .map(change)
                    .orElseThrow(() -> Problem.of(UploadProblem.UPLOAD_EXPIRED)));
  }

  /** As it stands after that. */
  Upload tell(UUID id, Consumer<Upload> change) {
    return change(
        id,
        upload -> {
          change.accept(upload);
          return upload;
        });
  }

  Instant now() {
    return clock.instant();
  }
}
