package org.porchlight.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import org.porchlight.platform.web.Language;

/**
 * What stands below every page.
 *
 * @param office whose file it is and how to reach it; empty where nobody said
 * @param boxed some letters could not be printed
 */
record Foot(Language language, String office, boolean boxed) {

  /** At most two lines, so that they stay above the edge. */
  List<String> lines(Letters letters, int page, int pages) {
    List<String> lines = new ArrayList<>();
    String number = page(page, pages);
    if (!office.isEmpty()) {
      lines.add(
          letters.lines(letters.printable(office), Style.SMALL.size(), Sheets.WIDTH).getFirst());
    }
    lines.add(boxed ? number + "   " + boxes() : number);
    return lines;
  }

  private String page(int page, int pages) {
    return switch (language) {
      case EN -> "Page " + page + " of " + pages;
      case FR -> "Page " + page + " sur " + pages;
      case ES -> "Página " + page + " de " + pages;
    };
  }

  private String boxes() {
    return switch (language) {
      case EN -> Letters.BOX + " stands for a letter that cannot be printed here.";
      case FR -> Letters.BOX + " remplace une lettre qui ne peut pas être imprimée ici.";
      case ES -> Letters.BOX + " reemplaza una letra que no se puede imprimir aquí.";
    };
  }
}
