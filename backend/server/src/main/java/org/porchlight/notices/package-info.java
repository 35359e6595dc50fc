/**
 * Issues the letters that count before the law, from templates, in the client's language, and keeps
 * each as it was sent: never edited, only superseded by another. Announces {@link NoticeEvent}.
 * Listens to enrolments that are decided, and refuses to cut a benefit before its days are over.
 */
@NullMarked
package org.porchlight.notices;

import org.jspecify.annotations.NullMarked;
