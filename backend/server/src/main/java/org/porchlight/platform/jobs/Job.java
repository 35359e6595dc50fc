package org.porchlight.platform.jobs;

/**
 * Work that happens after the commit of whoever asked for it: a text, an email, pictures of a page.
 * At least once, so running it twice must do no more than running it once.
 *
 * @param <P> what the job needs to know: ids, never anything personal
 */
public interface Job<P extends Record> {

  Class<P> payload();

  /** Throwing asks for another try, later and later. Runs outside any transaction. */
  void run(P payload) throws Exception;

  /** The last try failed. Runs in the transaction that sets the job aside; tell somebody here. */
  default void gaveUp(P payload) {}
}
