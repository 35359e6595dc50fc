package org.porchlight.uploads;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what speaks tus 1.0.0: the version is checked on the way in and told on the way out. */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface Tus {

  String VERSION = "1.0.0";
  String RESUMABLE = "Tus-Resumable";
  String SUPPORTED = "Tus-Version";
  String BYTES = "application/offset+octet-stream";
}
