package org.porchlight.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What is left of documents that were removed. */
@ApplicationScoped
class Tombstones implements PanacheRepositoryBase<DocumentTombstone, UUID> {}
