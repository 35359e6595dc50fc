package org.porchlight.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The one directory that holds all data, secrets and logs; one launcher at a time has it. */
final class Home {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE_OF_OWNER =
      PosixFilePermissions.fromString("rw-------");
  private static final long LARGE_LOG = 10L * 1024 * 1024;

  private final Path root;

  private Home(Path root) {
    this.root = root;
  }

  /**
   * Makes the directory if need be, and holds it for as long as this process lives.
   *
   * @throws Complaint when another launcher has it, or it cannot be written
   */
  static Home open(Path root) {
    Home home = new Home(root);
    try {
      home.directory("run");
      home.directory("log");
      Files.setPosixFilePermissions(root, OWNER_ONLY);
      home.hold();
    } catch (FileSystemException e) {
      throw new Complaint("Cannot write to " + root + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return home;
  }

  private void hold() throws IOException {
    // Never closed: the lock is meant to end with the process, however that ends.
    FileChannel channel =
        FileChannel.open(
            root.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!lock(channel)) {
      throw new Complaint("Porchlight is running already, with its data in " + root);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldHere) {
      return false;
    }
  }

  Path root() {
    return root;
  }

  Path file(String name) {
    return root.resolve(name);
  }

  Path directory(String name) throws IOException {
    Path directory = Files.createDirectories(root.resolve(name));
    Files.setPosixFilePermissions(directory, OWNER_ONLY);
    return directory;
  }

  /** Where a child's output goes: kept across starts, and once more when it has grown large. */
  Path log(String name) throws IOException {
    Path log = root.resolve("log").resolve(name + ".log");
    if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
      Files.move(log, log.resolveSibling(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }

  /** Writes a file that only this user may read, whole or not at all. */
  Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    Files.createFile(next, PosixFilePermissions.asFileAttribute(FILE_OF_OWNER));
    Files.writeString(next, content);
    return Files.move(
        next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  static void ownerOnly(Path file) throws IOException {
    Files.setPosixFilePermissions(file, FILE_OF_OWNER);
  }

  /** Forgets everything. */
  void erase() throws IOException {
    Folders.empty(root);
    Files.delete(root);
  }
}
