package org.porchlight.notices;

import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Office;
import org.porchlight.clients.Money;

/**
 * What a notice says, besides its days, for those who do not read sentences.
 *
 * @param reason as whoever decided wrote it
 * @param legalBasis the rule, by program
 * @param contact the office as it was reached then
 */
record NoticeTerms(
    @Nullable String reason,
    String legalBasis,
    @Nullable Money before,
    @Nullable Money after,
    @Nullable String change,
    @Nullable ReportedChange reported,
    Office contact) {}
