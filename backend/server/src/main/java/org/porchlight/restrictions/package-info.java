/**
 * Promises that a record which not everybody of the branch may see does not exist for those who may
 * not: who that is says the view {@code hidden_client}, which every query for staff leaves out; and
 * that nobody opens one in an emergency without supervisors being told. Announces {@link
 * RestrictionEvent} and {@link EmergencyEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.restrictions;

import org.jspecify.annotations.NullMarked;
