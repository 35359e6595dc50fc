package org.porchlight.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;

/** What a document was sent for, where it turned out to prove something else. */
@Embeddable
record SentFor(
    @Column(name = "sent_for_program") String program,
    @Column(name = "sent_for_requirement") String requirement) {

  String name(Programs programs, Caller reader) {
    return programs.requirementName(program, requirement, reader);
  }

  boolean is(ChecklistItem item) {
    return program.equals(item.program()) && requirement.equals(item.requirement());
  }
}
