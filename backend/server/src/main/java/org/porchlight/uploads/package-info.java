/**
 * The one door for bytes: takes them by tus 1.0 or in one plain request straight through to the
 * object store, and keeps only what is whole and of a type that is accepted, whatever its name
 * says. Announces nothing. Listens to nothing; a sweep ends what nobody finished or used.
 */
@NullMarked
package org.porchlight.uploads;

import org.jspecify.annotations.NullMarked;
