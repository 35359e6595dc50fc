/**
 * Tells people by text and email what happened, in their language and without anything
 * confidential. It announces what could not be delivered ({@link NotificationEvent}), and listens
 * to everything that somebody waits for: codes, links, confirmations, requests and decisions.
 */
@NullMarked
package org.porchlight.notifications;

import org.jspecify.annotations.NullMarked;
