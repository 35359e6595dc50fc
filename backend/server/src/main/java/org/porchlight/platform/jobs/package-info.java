/**
 * Work that happens after a commit. Promises that a job whose request committed runs at least once,
 * and that none of a request that rolled back does: the table of jobs is the outbox. A job that
 * keeps failing is kept in {@code dead_job}, told so through {@link
 * org.porchlight.platform.jobs.Job#gaveUp}, and never silently dropped: an administrator has it
 * done after all, or lets it be, which {@link org.porchlight.platform.jobs.DeadJobEvent} announces.
 * Listens to nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.jobs;
