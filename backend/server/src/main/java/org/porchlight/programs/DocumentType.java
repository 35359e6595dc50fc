package org.porchlight.programs;

import java.time.Period;
import java.util.List;

/**
 * A kind of document that can satisfy a requirement.
 *
 * @param id in kebab case, such as {@code pay-stubs}
 * @param hint what must be readable on it, in plain words
 * @param validDays for how many days after it came one that was accepted proves other things, too
 * @param keptFor how long after the decision on it one is kept; at least as long as it is valid
 * @param reasons why one may have to be taken again, or will not do
 * @param retired whether it is not asked for any more
 */
public record DocumentType(
    String id,
    Texts name,
    Texts hint,
    int validDays,
    Period keptFor,
    List<Reason> reasons,
    boolean retired) {}
