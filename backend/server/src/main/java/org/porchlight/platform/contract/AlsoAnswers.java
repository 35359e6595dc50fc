package org.porchlight.platform.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The statuses that a method refuses with beyond those that its verb, path, roles and body imply:
 * the document names them, too.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AlsoAnswers {
  int[] value();
}
