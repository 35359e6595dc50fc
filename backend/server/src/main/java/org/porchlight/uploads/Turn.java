package org.porchlight.uploads;

import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.storage.ObjectStore.StoredPart;
import org.porchlight.uploads.formats.FileKind;

/**
 * One request's right to write to an upload, until a later request takes over: from then on every
 * call here ends with {@code upload-conflict}, and what the later one stored stays as it is. What a
 * look at the bytes showed is told with the next bytes that are stored: until then nobody can go on
 * from them. Not safe for two threads.
 */
final class Turn {

  private final UploadDesk desk;
  private final UUID writer;
  private Upload upload;
  private @Nullable FileKind kind;
  private @Nullable String sha256;

  /**
   * @param upload as it stands when the turn begins
   */
  Turn(UploadDesk desk, Upload upload, UUID writer) {
    this.desk = desk;
    this.upload = upload;
    this.writer = writer;
  }

  /** As it stood when the turn last said something of it. */
  Upload upload() {
    return upload;
  }

  UUID writer() {
    return writer;
  }

  void isOf(FileKind itsKind) {
    kind = itsKind;
  }

  /** All of its bytes, one page, came in this turn and are as they should be. */
  void isSound(String itsSha256) {
    sha256 = itsSha256;
  }

  int reservePart() {
    return desk.change(upload.id(), now -> now.reservePart(writer));
  }

  void beganParts(String attempt) {
    tell(now -> now.beganParts(writer, attempt));
  }

  void storedPart(StoredPart part, long received) {
    tell(now -> now.storedPart(writer, part, received));
  }

  void storedTail(String key, int length, long received) {
    tell(now -> now.storedTail(writer, key, length, received));
  }

  void storedWhole(String key) {
    tell(
        now -> {
          now.storedWhole(writer, key);
          if (sha256 != null) {
            now.finish(sha256, 1, desk.now());
          }
        });
  }

  void busy() {
    tell(now -> now.busy(writer));
  }

  /** The request is over; where it finished the upload, that said so. */
  void letGo() {
    if (sha256 == null || !upload.isFinished()) {
      upload = desk.tell(upload.id(), now -> now.letGo(writer));
    }
  }

  private void tell(Consumer<Upload> change) {
    upload =
        desk.tell(
            upload.id(),
            now -> {
              if (kind != null) {
                now.isOf(writer, kind);
              }
              change.accept(now);
            });
  }
}
