/**
 * The offices of the organisation: where they are, when they are open, which phones they call from.
 * It promises that a day always means the branch's own day, and that a deadline can be counted in
 * its open days. Who changed what is kept, and announced by who keeps it. It listens to nothing.
 */
@NullMarked
package org.porchlight.branches;

import org.jspecify.annotations.NullMarked;
