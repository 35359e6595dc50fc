package org.porchlight.checklist;

import org.porchlight.programs.Requirement;
import org.porchlight.programs.Texts;

/**
 * What the client was asked for and why, in the words of that day: they stay whatever becomes of
 * the requirement's own.
 */
record AskedWords(Texts ask, Texts why) {

  static AskedWords of(Requirement requirement) {
    return new AskedWords(requirement.ask(), requirement.why());
  }
}
