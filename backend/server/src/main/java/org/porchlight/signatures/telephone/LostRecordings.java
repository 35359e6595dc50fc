package org.porchlight.signatures.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.porchlight.uploads.FileLost;

/** Tells of signatures whose recordings are gone. */
@ApplicationScoped
class LostRecordings {

  @Inject SignatureRecordings recordings;
  @Inject Event<RecordingLost> lost;

  void on(@Observes FileLost file) {
    recordings
        .ofUpload(file.uploadId())
        .forEach(
            recording ->
                lost.fire(new RecordingLost(recording.clientId(), recording.signatureNumber())));
  }
}
