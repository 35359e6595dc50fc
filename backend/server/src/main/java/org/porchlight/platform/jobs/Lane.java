package org.porchlight.platform.jobs;

/**
 * A queue with its own table and its own threads. Somebody stares at a phone until their sign-in
 * code comes, and somebody waits to hear of a decision: a hundred documents to draw must not stand
 * before that, however long each takes.
 */
enum Lane {
  URGENT("job_urgent"),
  ORDINARY("job"),
  SLOW("job_slow");

  final String table;

  Lane(String table) {
    this.table = table;
  }
}
