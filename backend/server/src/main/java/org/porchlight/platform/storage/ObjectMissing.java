package org.porchlight.platform.storage;

/** The store answered, and has no such object or no such multipart upload. */
public class ObjectMissing extends RuntimeException {

  ObjectMissing(String key) {
    super("No object " + key, null, false, false);
  }
}
