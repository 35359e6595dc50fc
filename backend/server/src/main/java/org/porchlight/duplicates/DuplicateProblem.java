package org.porchlight.duplicates;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with two records that may be one person's. */
enum DuplicateProblem implements ProblemType {
  /** Parameter {@code status}: where they stand. */
  DUPLICATE_DECIDED(409, "This was decided meanwhile"),
  /** Parameter {@code clientCode}: whose record it is part of. */
  CLIENT_MERGED(409, "One of these records is part of another one already"),
  SAME_CLIENT(422, "A record is no duplicate of itself"),
  NOT_OF_THESE(422, "What was chosen belongs to neither of these records"),
  /** Parameter {@code program}. */
  TWO_OPEN_ENROLMENTS(409, "Both records have an open enrolment on one program"),
  TWO_LEGAL_HOLDS(409, "Both records are under a legal hold"),
  RECORD_RESTRICTED(409, "Not everybody may see one of these records"),
  CONSENTS_DIFFER(409, "One record agrees to business online and the other withdrew"),
  TOO_MANY_CONTACTS_TO_MERGE(409, "A client has at most ten contacts"),
  RECORDS_COLLIDE(409, "Both records have something of which a client has one"),
  /** Parameter {@code things}: how many. */
  MERGE_GROWN(409, "Something was added since to what came with the other record");

  private final int status;
  private final String title;

  DuplicateProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
