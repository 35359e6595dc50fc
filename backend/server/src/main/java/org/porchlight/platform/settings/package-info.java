/**
 * Numbers that an office may choose while the server runs. Promises that what is chosen counts on
 * all instances within seconds, and that reading it costs nothing. Whose a number is offers it by
 * {@link org.porchlight.platform.settings.OfficeSettings}. Announces and listens to nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.settings;
