/**
 * Promises, for every program, what of a household's life has to be reported, by when, why and what
 * happens otherwise: as the files say, each rule with its legal source. Announces nothing. Listens
 * to nothing.
 */
@NullMarked
package org.porchlight.programs.reporting;

import org.jspecify.annotations.NullMarked;
