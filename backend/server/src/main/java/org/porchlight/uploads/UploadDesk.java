package org.porchlight.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  Upload begin(UUID accountId, long length, @Nullable String fileName) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              if (uploads.of(accountId).waiting(config.most()) >= config.most()) {
                throw Problem.of(UploadProblem.TOO_MANY_UPLOADS).with("max", config.most());
              }
              Upload upload = Upload.of(accountId, length, fileName, clock.instant());
              upload.keepUntil(clock.instant().plus(config.keep()));
              uploads.persist(upload);
              return upload;
            });
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

  /** The right to go on from that byte, taken from whichever request had it. */
  Turn takeOver(UUID accountId, UUID id, long offset) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Upload upload = uploads.of(accountId).requireToChange(id);
              upload.requireLive(clock.instant());
              UUID writer = upload.takeOver(offset);
              upload.keepUntil(clock.instant().plus(config.keep()));
              return new Turn(this, upload, writer);
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

  void tell(UUID id, Consumer<Upload> change) {
    change(
        id,
        upload -> {
          change.accept(upload);
          return upload;
        });
  }
}
