/**
 * Promises what the office holds true of a household: where it lives, who belongs to it, what comes
 * in and what it costs, each fact with its history: since when, from which change report, recorded
 * by whom, and what took its place. Announces {@link HouseholdEvent} where staff write it down; of
 * all else whoever changes it does. Listens to nothing.
 */
@NullMarked
package org.porchlight.circumstances;

import org.jspecify.annotations.NullMarked;
