package org.porchlight.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the archive that the build chose for this machine. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** Unpacks them once; a half-finished unpacking is started over. */
  static Path in(Home home) throws IOException {
    Path folder = home.file("postgres/programs");
    if (Files.isDirectory(folder)) {
      return folder;
    }
    Path next = home.directory("postgres/programs.next");
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + archiveName())) {
      if (archive == null) {
        throw new Complaint(
            "No PostgreSQL for this kind of machine (" + archiveName() + "): set DB_URL to one");
      }
      unpack(archive, next);
    }
    return Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = machine.equals("aarch64") || machine.equals("arm64");
    return "postgres-%s-%s.txz"
        .formatted(system.contains("mac") ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive));
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      Path file = folder.resolve(entry.getName()).normalize();
      if (!file.startsWith(folder)) {
        throw new IOException("The archive reaches outside its folder: " + entry.getName());
      }
      Files.createDirectories(entry.isDirectory() ? file : file.getParent());
      if (entry.isSymbolicLink()) {
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      } else if (entry.isFile()) {
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }
}
