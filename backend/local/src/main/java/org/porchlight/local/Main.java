package org.porchlight.local;

/** Starts everything. */
public final class Main {
  public static void main(String[] args) {}
}
