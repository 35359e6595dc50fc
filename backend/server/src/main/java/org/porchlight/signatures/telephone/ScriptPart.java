package org.porchlight.signatures.telephone;

/** The parts of a script, in the order in which they are read out. */
public enum ScriptPart {
  INTRODUCTION,
  /** Nothing is recorded of whoever does not agree to that. */
  MAY_WE_RECORD,
  WHO_SPEAKS,
  /** The statement itself follows, with what signing affirms. */
  STATEMENT,
  DO_YOU_AGREE,
  THANKS
}
