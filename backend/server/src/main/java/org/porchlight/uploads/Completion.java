package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.porchlight.platform.pictures.NotDrawable;
import org.porchlight.platform.pictures.Pictures;
import org.porchlight.platform.pictures.PicturesBusy;
import org.porchlight.platform.processes.TemporaryFolder;
import org.porchlight.platform.recordings.Heard;
import org.porchlight.platform.storage.ObjectMissing;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.Problem;
import org.porchlight.uploads.formats.FileKind;
import org.porchlight.uploads.formats.FormatProblem;
import org.porchlight.uploads.formats.Inspection;
import org.porchlight.uploads.formats.TiffPages;

/** What happens when the last byte is here; doing it again does nothing more. */
@ApplicationScoped
class Completion {

  /** The most pages that one document may have, however many files they come in. */
  static final int MOST_PAGES = 30;

  private static final int CHUNK = 64 * 1024;

  @Inject ObjectStore store;
  @Inject UploadDesk desk;
  @Inject Endings endings;
  @Inject Pictures pictures;
  @Inject Hearing hearing;
  @Inject Clock clock;

  /**
   * Makes one object of the parts, looks at it, and keeps it.
   *
   * @param inspection the look taken as it came by, where one request brought all of it
   * @return the upload as it stands then
   * @throws Problem where the file is not accepted; nothing of it is left then
   */
  Upload complete(Upload upload, Optional<Inspection> inspection) {
    try {
      assemble(upload);
      FileKind kind = upload.kind().orElseThrow();
      String sha256 = inspection.isPresent() ? inspection.get().finish() : reread(upload, kind);
      return kind.isRecording() ? heard(upload, sha256) : paged(upload, kind, sha256);
    } catch (Problem problem) {
      endings.endUnlessPassing(upload.id(), problem);
      throw problem;
    } catch (IOException storeOrDisk) {
      throw ObjectStore.unavailable();
    }
  }

  private Upload paged(Upload upload, FileKind kind, String sha256) throws IOException {
    int pages = pages(upload, kind);
    return desk.tell(upload.id(), now -> now.finish(sha256, pages, clock.instant()));
  }

  private Upload heard(Upload upload, String sha256) throws IOException {
    Heard heard = hearing.of(upload);
    return desk.tell(upload.id(), now -> now.finish(sha256, heard, clock.instant()));
  }

  private void assemble(Upload upload) {
    if (upload.partsAttempt().isEmpty()) {
      return;
    }
    try {
      store.completeParts(upload.key(), upload.partsAttempt().get(), upload.parts());
    } catch (ObjectMissing done) {
      // It was made before, by a request that did not live to say so; else its bytes are not there.
      if (store.length(upload.key()).orElse(-1) != upload.length()) {
        throw done;
      }
    }
  }

  /** A file that came in several requests is read as a whole for the first time. */
  private String reread(Upload upload, FileKind kind) throws IOException {
    Inspection inspection = new Inspection(kind);
    try (InputStream bytes = store.read(upload.key())) {
      byte[] chunk = new byte[CHUNK];
      for (int count = bytes.read(chunk); count >= 0; count = bytes.read(chunk)) {
        inspection.take(chunk, 0, count);
      }
    }
    return inspection.finish();
  }

  private int pages(Upload upload, FileKind kind) throws IOException {
    if (!kind.hasPages()) {
      return 1;
    }
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.file("file." + kind.extension());
      try (InputStream bytes = store.read(upload.key());
          OutputStream copy = Files.newOutputStream(file)) {
        bytes.transferTo(copy);
      }
      return counted(kind, file);
    }
  }

  private int counted(FileKind kind, Path file) throws IOException {
    try {
      int pages =
          kind == FileKind.TIFF ? TiffPages.count(file, MOST_PAGES + 1) : pictures.pages(file);
      if (pages > MOST_PAGES) {
        throw Problem.of(FormatProblem.TOO_MANY_PAGES).with("max", MOST_PAGES);
      }
      return pages;
    } catch (PicturesBusy e) {
      throw UploadProblem.tooManyAtOnce();
    } catch (NotDrawable e) {
      throw Problem.of(FormatProblem.UPLOAD_TRUNCATED);
    }
  }
}
