/**
 * The offices of the organisation: where they are, when they are open, which phones they call from.
 * It promises that a day always means the branch's own day, and that a deadline can be counted in
 * its open days. It announces nothing and listens to nothing.
 */
@NullMarked
package org.porchlight.branches;

import org.jspecify.annotations.NullMarked;
