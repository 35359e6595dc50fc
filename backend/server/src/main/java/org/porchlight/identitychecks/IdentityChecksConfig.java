package org.porchlight.identitychecks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

@ConfigMapping(prefix = "porchlight.identity-checks")
interface IdentityChecksConfig {

  /** What the office takes for a check, in the order in which staff are to think of it. */
  @WithDefault("PHOTO_ID_SEEN,VIDEO_CALL,KNOWN_IN_PERSON,QUESTIONS_ANSWERED,VOUCHED_FOR")
  List<IdentityCheckKind> kinds();
}
