package org.porchlight.platform.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Honours the {@code Idempotency-Key} of a creating request (1 to 64 visible ASCII characters, the
 * caller's own): asked again with the same body within a day, the method does not run, and the
 * answer is the first one's. With another body, or on another route, it is 409 {@code key-reused}.
 * Goes on {@code @Transactional} methods only: key and effect commit together.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
