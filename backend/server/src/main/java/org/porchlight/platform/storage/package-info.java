/**
 * Keeps objects (what clients sent, and pictures made of it) in any S3 store. Everything else knows
 * keys and bytes only. Announces nothing and listens to nothing.
 */
package org.porchlight.platform.storage;
