package org.porchlight.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Office;
import org.porchlight.clients.Money;

/**
 * What a notice says, besides its days, for those who do not read sentences.
 *
 * @param reason as whoever decided wrote it
 * @param legalBasis the decision's own rule, by program
 * @param recourse what can be done about it; empty in older letters, which knew of hearings only
 * @param contact the office as it was reached then
 */
record NoticeTerms(
    @Nullable String reason,
    String legalBasis,
    @Nullable List<Recourse> recourse,
    @Nullable Money before,
    @Nullable Money after,
    @Nullable String change,
    @Nullable ReportedChange reported,
    Office contact) {}
