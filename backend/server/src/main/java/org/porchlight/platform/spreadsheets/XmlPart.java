package org.porchlight.platform.spreadsheets;

import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook that says that it is XML, looked through for what no sheet needs. */
final class XmlPart {

  /** In bytes; all but the sheets are held while the workbook is read. */
  private static final long LARGEST_HELD = 32L << 20;

  private static final int MOST_STRINGS = 600_000;
  private static final int MOST_CELLS_OF_A_ROW = 1000;
  private static final int MOST_RANGES = 200;

  /** In characters that the library writes anew, a shared formula at each cell that has it. */
  private static final long MOST_SHARED = 256L << 20;

  // No column that is taken has a name of three letters.
  private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}");
  private static final XMLInputFactory XML = factory();

  private final String name;
  private boolean sheet;
  private int strings;
  private int cells;
  private int ranges;
  private boolean formula;
  private long length;
  private long longest;
  private long shared;

  XmlPart(String name) {
    this.name = name;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  void check(MeteredPart bytes) {
    bytes.expectXml();
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(bytes);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw Spreadsheet.notReadable();
        }
        switch (event) {
          case XMLStreamConstants.START_ELEMENT -> checkElement(xml);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> measure(xml);
          case XMLStreamConstants.END_ELEMENT -> formula = false;
          default -> {}
        }
        if (!sheet && bytes.count() > LARGEST_HELD) {
          throw Spreadsheet.tooLarge();
        }
      }
    } catch (XMLStreamException malformed) {
      // Old drawings are not quite XML, and are not read.
      if (!name.endsWith(".vml")) {
        throw Spreadsheet.notReadable();
      }
    }
  }

  private void checkElement(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "worksheet" -> sheet = true;
      case "row" -> cells = 0;
      case "si" -> atMost(MOST_STRINGS, ++strings);
      case "c" -> {
        atMost(MOST_CELLS_OF_A_ROW, ++cells);
        String address = xml.getAttributeValue(null, "r");
        if (address != null && !ADDRESS.matcher(address).matches()) {
          throw Spreadsheet.notReadable();
        }
      }
      case "f" -> checkFormula(xml.getAttributeValue(null, "t"));
      default -> {}
    }
  }

  private void checkFormula(@Nullable String kind) {
    formula = true;
    length = 0;
    if ("array".equals(kind)) {
      // Each is compared with every cell after it.
      atMost(MOST_RANGES, ++ranges);
    } else if ("shared".equals(kind)) {
      shared += longest;
      atMost(MOST_SHARED, shared);
    }
  }

  private void measure(XMLStreamReader xml) {
    if (formula) {
      length += xml.getTextLength();
      longest = Math.max(longest, length);
    }
  }

  private static void atMost(long most, long number) {
    if (number > most) {
      throw Spreadsheet.tooLarge();
    }
  }
}
