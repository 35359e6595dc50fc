/**
 * Porchlight on one machine, for trying it, developing it and testing it: PostgreSQL, an S3
 * endpoint and a mailbox that keeps what would have gone out, then the server and the web app, all
 * started and stopped together. Whatever it starts is real and keeps its data in one directory;
 * whatever the environment names instead (a database, an S3 endpoint, a mail server) is used in its
 * place. Nothing here is part of a deployment.
 */
@NullMarked
package org.porchlight.local;

import org.jspecify.annotations.NullMarked;
