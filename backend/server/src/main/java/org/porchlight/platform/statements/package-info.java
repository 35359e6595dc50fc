/** Writes what no entity stands for. Announces nothing and listens to nothing. */
package org.porchlight.platform.statements;
