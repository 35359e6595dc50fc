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

  /**
   * Somebody has it done after all, long after the last try. Runs in the transaction that puts it
   * back.
   *
   * @return what is then to be done: the same, where {@link #gaveUp} left it as it was
   */
  default P revived(P payload) {
    return payload;
  }
}
