/**
 * Takes what clients, or staff for a client at the counter, send as proof, and has it decided: by
 * one named worker at a time, who can take it back while nothing came after it. Why it was sent
 * back is kept with the decision, in the words that the client was told. Announces {@link
 * DocumentEvent}. Listens to nothing; its jobs make the pictures that staff see, the originals are
 * kept apart, and a night's job removes for good what was kept for as long as it had to be.
 */
@NullMarked
package org.porchlight.documents;

import org.jspecify.annotations.NullMarked;
