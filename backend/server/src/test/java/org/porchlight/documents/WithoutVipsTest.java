package org.porchlight.documents;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Clamd;
import org.porchlight.testing.Given;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** On a machine where libvips is not installed. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
@TestProfile(ScannedWithoutVips.class)
@EnabledIf(
    value = "org.porchlight.documents.ScannedWithoutVips#hasScanner",
    disabledReason = "ClamAV's clamd is not installed")
class WithoutVipsTest {

  private static Clamd scanner;

  @Inject Given given;
  @Inject Sending sending;

  @BeforeAll
  static void scannerUp() throws IOException {
    scanner = ScannedWithoutVips.startScanner();
  }

  @AfterAll
  static void scannerDown() {
    scanner.close();
  }

  @Test
  void aHeicIsRefusedOnItsFirstBytesWithAWayOut() {
    byte[] heic = new byte[400_000];
    byte[] start = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(start, 0, heic, 0, start.length);
    new TusClient(given.signedInAs(UUID.randomUUID()))
        .createWith(heic)
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/heic-not-supported"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void photosAreTurnedUprightWhicheverWayThePhoneWasHeld(int orientation) throws Exception {
    BufferedImage upright = Photos.sheet(600, 800);
    byte[] photo =
        Photos.withExif(Photos.jpeg(Photos.asHeld(upright, orientation), 0.9f), orientation);
    byte[] picture = picture(photo, 1);
    assertFalse(new String(picture, StandardCharsets.ISO_8859_1).contains("Exif"));
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture));
    assertEquals("600x800", shown.getWidth() + "x" + shown.getHeight());
    Color top = new Color(shown.getRGB(300, 40));
    assertTrue(top.getRed() > 200 && top.getGreen() < 80, "Top is " + top);
  }

  @Test
  void thePagesOfAPdfAreDrawn() throws Exception {
    BufferedImage second = ImageIO.read(new ByteArrayInputStream(picture(Pdfs.ofPages(2), 2)));
    assertEquals(2048, second.getHeight());
  }

  private byte[] picture(byte[] file, int page) {
    Sending.Asked asked = sending.asked();
    String id = sending.sent(asked, file);
    return asked
        .caseworker()
        .get("/api/v1/documents/{id}/pages/{page}/picture", id, page)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
