package org.porchlight.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.porchlight.platform.web.Language;

/** What a file says of itself, as ISO 14289-1 (PDF/UA) asks. */
record Description(Language language, String title, Instant made) {

  private static final String BY = "Porchlight";

  void describe(PDDocument document) throws IOException {
    document.setVersion(1.7f);
    // The same file of the same moment: nothing in it is drawn from the machine's clock.
    document.setDocumentId(made.toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setProducer(BY);
    GregorianCalendar at = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
    information.setCreationDate(at);
    information.setModificationDate(at);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.code());
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
    catalog.setMetadata(
        new PDMetadata(document, new ByteArrayInputStream(metadata().getBytes(UTF_8))));
  }

  private String metadata() {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
     <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
       <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
       <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
       <xmp:CreateDate>%s</xmp:CreateDate>
       <xmp:ModifyDate>%3$s</xmp:ModifyDate>
       <pdf:Producer>%s</pdf:Producer>
       <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
     </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(escaped(title), language.code(), made.truncatedTo(ChronoUnit.SECONDS), BY);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                  boolean xml =
                      !Character.isISOControl(letter)
                          && Character.getType(letter) != Character.SURROGATE
                          && letter < 0xFFFE;
                  escaped.appendCodePoint(xml || letter > 0xFFFF ? letter : ' ');
                }
              }
            });
    return escaped.toString();
  }
}
