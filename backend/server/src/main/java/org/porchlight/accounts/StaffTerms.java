package org.porchlight.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** What an administrator sets about a member of staff; administrators belong to no branch. */
record StaffTerms(
    String name, String email, Role role, @Nullable UUID branchId, Language language) {}
