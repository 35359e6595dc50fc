/**
 * Tells people by text and email what happened, in their language, by their own clock and without
 * anything confidential, by the contacts that want it. It promises that what it took on goes out at
 * least once or is said to have failed: whoever is killed between a gateway's yes and our commit
 * sends again under the same id (an email's Message-ID, a text's id or its address for reports),
 * and no other try or report has another; what did not arrive by one contact is told by the next.
 * It announces what could not be delivered ({@link NotificationEvent}), and listens to everything
 * that somebody waits for: codes, links, confirmations, requests and decisions.
 */
@NullMarked
package org.porchlight.notifications;

import org.jspecify.annotations.NullMarked;
