package org.porchlight.reviewreasons;

import java.util.List;
import java.util.Set;
import org.porchlight.programs.Reason;

/**
 * What an administrator sets about a reason.
 *
 * @param decisions which it explains; at least one
 * @param documentTypes for which it is offered, in the order of the files; at least one
 * @param offered whether workers may choose it
 */
record ReviewReasonTerms(
    ReviewReasonWords words,
    Set<Reason.Decision> decisions,
    List<String> documentTypes,
    boolean offered) {}
