package org.porchlight.signatures.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.platform.web.Caller;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SignatureView;
import org.porchlight.signatures.Signatures;
import org.porchlight.signatures.TelephoneAssent;

/** Shows signatures that were said. */
@ApplicationScoped
class TelephoneBoard {

  @Inject Signatures signatures;
  @Inject Objections objections;
  @Inject Staff staff;
  @Inject Caller caller;

  TelephoneSignatureView show(Recording recording) {
    return show(recording, signatures.saidIn(recording.id()));
  }

  TelephoneSignatureView show(Recording recording, Signature signature) {
    TelephoneAssent assent = signature.assent().orElseThrow();
    Optional<Objection> objection = objections.to(recording);
    return new TelephoneSignatureView(
        SignatureView.of(signature),
        assent.summary(),
        assent.phoneMasked(),
        staff.named(recording.takenBy()).map(StaffMember::name).orElse(null),
        TelephoneSignatureView.SpokenRecording.of(recording),
        objection.map(TelephoneSignatureView.ObjectionView::of).orElse(null),
        allowed(objection.isPresent()));
  }

  private List<String> allowed(boolean objected) {
    if (caller.isStaff()) {
      return List.of("listen");
    }
    return objected ? List.of() : List.of("object");
  }
}
