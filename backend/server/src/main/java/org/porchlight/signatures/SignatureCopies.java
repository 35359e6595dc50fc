package org.porchlight.signatures;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.porchlight.platform.storage.ObjectStore;

/** The sealed files. */
@ApplicationScoped
class SignatureCopies implements PanacheRepositoryBase<SignatureCopy, UUID> {

  @Inject ObjectStore store;

  SignatureCopy require(Signature signature) {
    return findByIdOptional(signature.id()).orElseThrow(NotFoundException::new);
  }

  /** The whole file, wherever it is; never called inside a transaction. */
  byte[] read(SignatureCopy copy) {
    return copy.bytes()
        .orElseGet(
            () -> {
              try (InputStream bytes = store.read(copy.key())) {
                return bytes.readAllBytes();
              } catch (IOException e) {
                throw ObjectStore.unavailable();
              }
            });
  }
}
