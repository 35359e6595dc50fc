package org.porchlight.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * In which row of a long sheet each address was met first: twelve bytes for an address and as many
 * of room, where a map would keep a hundred. Addresses are told apart by 64 bits of their SHA-256:
 * of a hundred thousand, two are taken for one once in four billion sheets.
 */
final class MetAddresses {

  private static final int FEWEST = 1024;

  private final MessageDigest digest;
  private long[] prints = new long[FEWEST];
  private int[] rows = new int[FEWEST];
  private int met;

  MetAddresses() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param row from 1
   * @return the row where it was met before; 0 where this is the first
   */
  int meet(String address, int row) {
    long print = ByteBuffer.wrap(digest.digest(address.getBytes(StandardCharsets.UTF_8))).getLong();
    int at = place(print);
    if (rows[at] != 0) {
      return rows[at];
    }
    put(at, print, row);
    if (++met > prints.length / 2) {
      grow();
    }
    return 0;
  }

  private int place(long print) {
    int at = (int) print & prints.length - 1;
    while (rows[at] != 0 && prints[at] != print) {
      at = at + 1 & prints.length - 1;
    }
    return at;
  }

  private void put(int at, long print, int row) {
    prints[at] = print;
    rows[at] = row;
  }

  private void grow() {
    long[] before = prints;
    int[] rowsBefore = rows;
    prints = new long[before.length * 2];
    rows = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (rowsBefore[i] != 0) {
        put(place(before[i]), before[i], rowsBefore[i]);
      }
    }
  }
}
