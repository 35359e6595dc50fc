package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.porchlight.platform.pictures.Pictures;
import org.porchlight.platform.recordings.Recordings;
import org.porchlight.platform.web.Problem;
import org.porchlight.uploads.formats.FileKind;
import org.porchlight.uploads.formats.FormatProblem;

/** Which kinds of file this office takes: only what its staff will be able to see or hear. */
@ApplicationScoped
class FileKinds {

  @Inject Pictures pictures;
  @Inject Recordings recordings;

  /**
   * @param head the file's first bytes
   * @throws Problem where the kind is not accepted, cannot be opened here, or may not be that long
   */
  FileKind require(byte[] head, Upload upload) {
    FileKind kind = upload.isRecording() ? recording(head) : page(head);
    kind.requireLength(upload.length());
    return kind;
  }

  private FileKind recording(byte[] head) {
    FileKind kind =
        FileKind.of(head)
            .filter(FileKind::isRecording)
            .orElseThrow(() -> Problem.of(FormatProblem.RECORDING_TYPE_NOT_ACCEPTED));
    if (!recordings.reads(kind.mediaType())) {
      throw Problem.of(FormatProblem.RECORDING_NOT_SUPPORTED);
    }
    return kind;
  }

  private FileKind page(byte[] head) {
    FileKind kind =
        FileKind.of(head).orElseThrow(() -> Problem.of(FormatProblem.UPLOAD_TYPE_NOT_ACCEPTED));
    if (!pictures.reads(kind.mediaType())) {
      throw Problem.of(
          kind == FileKind.HEIC
              ? FormatProblem.HEIC_NOT_SUPPORTED
              : FormatProblem.UPLOAD_TYPE_NOT_ACCEPTED);
    }
    return kind;
  }
}
