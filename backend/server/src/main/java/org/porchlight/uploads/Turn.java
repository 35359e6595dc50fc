package org.porchlight.uploads;

import java.util.UUID;
import org.porchlight.platform.storage.ObjectStore.StoredPart;
import org.porchlight.uploads.formats.FileKind;

/**
 * One request's right to write to an upload, until a later request takes over: from then on every
 * call here ends with {@code upload-conflict}, and what the later one stored stays as it is.
 *
 * @param upload as it stood when the turn began
 */
record Turn(UploadDesk desk, Upload upload, UUID writer) {

  int reservePart() {
    return desk.change(upload.id(), now -> now.reservePart(writer));
  }

  void beganParts(String attempt) {
    desk.tell(upload.id(), now -> now.beganParts(writer, attempt));
  }

  void isOf(FileKind kind) {
    desk.tell(upload.id(), now -> now.isOf(writer, kind));
  }

  void storedPart(StoredPart part, long received) {
    desk.tell(upload.id(), now -> now.storedPart(writer, part, received));
  }

  void storedTail(String key, int length, long received) {
    desk.tell(upload.id(), now -> now.storedTail(writer, key, length, received));
  }

  void storedWhole(String key) {
    desk.tell(upload.id(), now -> now.storedWhole(writer, key));
  }

  void busy() {
    desk.tell(upload.id(), now -> now.busy(writer));
  }

  void letGo() {
    desk.tell(upload.id(), now -> now.letGo(writer));
  }
}
