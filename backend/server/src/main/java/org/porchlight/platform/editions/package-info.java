/**
 * What administrators write over what the files say, edition by edition. Promises that no edition
 * is ever rewritten, that of two who write at once each knows of the other, and that all instances
 * go by what was written within seconds, at no cost to whoever reads. Announces {@link
 * org.porchlight.platform.editions.EditionEvent}. Listens to nothing but that.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.editions;
