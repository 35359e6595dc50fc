package org.porchlight.programs;

/** A mistake: one sentence that names the file and the key. In a file it stops the start. */
class ProgramFileException extends RuntimeException {

  private final String file;
  private final String path;

  ProgramFileException(String message) {
    super(message);
    file = "";
    path = "";
  }

  ProgramFileException(String file, String path, String what) {
    super(file + ": " + (path.isEmpty() ? what : path + " " + what));
    this.file = file;
    this.path = path;
  }

  /** Its name; empty where no single one is meant. */
  String file() {
    return file;
  }

  /** Of the key in it, such as {@code earned-income.name.en}. */
  String path() {
    return path;
  }
}
