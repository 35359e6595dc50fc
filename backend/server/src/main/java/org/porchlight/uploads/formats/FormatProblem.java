package org.porchlight.uploads.formats;

import org.porchlight.platform.web.ProblemType;

/** What can be wrong with a file itself. */
public enum FormatProblem implements ProblemType {
  /** Parameter {@code max}: bytes. */
  UPLOAD_TOO_LARGE(413, "The file is larger than this kind of file may be, or than was announced"),
  UPLOAD_TYPE_NOT_ACCEPTED(415, "The bytes are not a JPEG, PNG, WebP, HEIC, TIFF or PDF"),
  HEIC_NOT_SUPPORTED(415, "This office cannot open HEIC photos; send a JPEG"),
  UPLOAD_EMPTY(422, "The file is empty"),
  UPLOAD_TRUNCATED(422, "The file is damaged or does not go on to its end; take it again"),
  /** Parameter {@code max}: pixels. */
  UPLOAD_TOO_MANY_PIXELS(422, "The picture has more pixels than can be opened safely"),
  UPLOAD_NOT_SAFE(422, "The file unpacks to far more than a picture needs"),
  PDF_ENCRYPTED(422, "The PDF is locked with a password"),
  /** Parameter {@code max}: pages. */
  TOO_MANY_PAGES(422, "There are more pages than a document may have"),
  RECORDING_TYPE_NOT_ACCEPTED(415, "The bytes are not a WAV, MP3, Ogg, WebM or MP4 recording"),
  RECORDING_NOT_SUPPORTED(415, "This office can listen to WAV recordings only"),
  RECORDING_NOT_PLAYABLE(422, "No sound can be made of the file"),
  /** Parameters {@code heard} and {@code min}: seconds in which somebody speaks. */
  RECORDING_SILENT(422, "Nobody can be heard speaking for long enough"),
  /** Parameter {@code max}: minutes. */
  RECORDING_TOO_LONG(422, "The recording goes on for longer than can be listened to");

  private final int status;
  private final String title;

  FormatProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
