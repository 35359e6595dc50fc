package org.porchlight.goals;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, in the client's words.
 *
 * @param why why it matters to them
 * @param program what it has to do with, if anything
 * @param targetOn by when, in the branch's time zone
 */
@Embeddable
record GoalContent(
    String title, @Nullable String why, @Nullable String program, @Nullable LocalDate targetOn) {}
