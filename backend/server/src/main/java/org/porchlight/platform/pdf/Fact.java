package org.porchlight.platform.pdf;

/**
 * One row of a table of facts.
 *
 * @param label what it is, read out before the value
 */
public record Fact(String label, String value) {}
