/**
 * An office with staff and a few invented clients, made through the server's public API alone, as
 * an integrator would: nothing exists here that an installation could not have made itself.
 */
@NullMarked
package org.porchlight.local.demo;

import org.jspecify.annotations.NullMarked;
