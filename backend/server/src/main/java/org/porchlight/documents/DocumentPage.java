package org.porchlight.documents;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.uploads.FinishedUpload;

/** One page that staff look at: a photo, or a page of a PDF. */
@Entity
class DocumentPage {

  @Id private UUID id;

  @ManyToOne(optional = false)
  private Document document;

  private int number;
  private UUID uploadId;
  private String objectKey;

  @Embedded private @Nullable SameFile sameAs;

  private int filePage;
  private String mediaType;
  private long bytes;
  private String sha256;
  private @Nullable String name;
  private String warnings;

  @Enumerated(EnumType.STRING)
  private Picture picture;

  protected DocumentPage() {}

  /** What the sender said of a file. */
  record Label(@Nullable String name, Collection<PageWarning> warnings) {}

  /**
   * @param before a page of the same file, where the client sent that before
   */
  static DocumentPage of(
      Document document,
      FinishedUpload upload,
      int filePage,
      @Nullable DocumentPage before,
      Label label) {
    DocumentPage page = new DocumentPage();
    page.id = UUID.randomUUID();
    page.document = document;
    page.number = document.pages().size() + 1;
    page.uploadId = upload.id();
    page.objectKey = upload.key();
    page.sameAs = before == null ? null : SameFile.in(before.document);
    page.filePage = filePage;
    page.mediaType = upload.mediaType();
    page.bytes = upload.length();
    page.sha256 = upload.sha256();
    page.name = label.name();
    page.warnings =
        label.warnings().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    page.picture = Picture.PENDING;
    return page;
  }

  UUID id() {
    return id;
  }

  /** In the document, from 1. */
  int number() {
    return number;
  }

  /** What it came in; a PDF's pages share one. */
  UUID uploadId() {
    return uploadId;
  }

  /** Of the whole file as it was sent. */
  String originalKey() {
    return objectKey;
  }

  /** The document with which the client sent the same file before. */
  @Nullable SameFile sameAs() {
    return sameAs;
  }

  /** In the file, from 0. */
  int filePage() {
    return filePage;
  }

  String mediaType() {
    return mediaType;
  }

  long bytes() {
    return bytes;
  }

  /** In hexadecimal, of the whole file. */
  String sha256() {
    return sha256;
  }

  @Nullable String name() {
    return name;
  }

  List<PageWarning> warnings() {
    return warnings.isEmpty()
        ? List.of()
        : Arrays.stream(warnings.split(",")).map(PageWarning::valueOf).toList();
  }

  Picture picture() {
    return picture;
  }

  String pictureKey(PictureSize size) {
    return pictureFolder(document.id()) + number + "/" + size + ".jpg";
  }

  /** What the keys of all pictures of a document begin with. */
  static String pictureFolder(UUID documentId) {
    return "documents/" + documentId + "/";
  }
}
