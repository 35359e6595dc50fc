package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.testing.Given;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class CutConnectionTest {

  private static final int DRIPS = 40;
  private static final double MOST_SENT_AGAIN = 0.45;

  /** The line that all promises about cut uploads are measured on, in bytes a millisecond. */
  private static final int LINE = 250;

  private static final String FROM_THE_START =
      "Upload-Offset: 0\r\nTus-Resumable: 1.0.0\r\nContent-Type: " + TusClient.BYTES;

  @Inject Given given;
  @Inject Uploads uploads;
  @Inject ObjectStore store;

  private final byte[] photo = Photos.jpegOfAbout(4_000_000);
  private TusClient phone;
  private String path;

  @BeforeEach
  void anUpload() {
    phone = new TusClient(given.signedInAs(UUID.randomUUID()));
    path = phone.begin(photo.length);
  }

  @Test
  void whatCameBeforeACutIsNotSentAgain() throws Exception {
    try (Socket line = sending((int) (photo.length * 0.6))) {
      line.setSoLinger(true, 0);
    }
    goesOn();
  }

  @Test
  void whatCameBeforeAnOrderlyEndIsNotSentAgain() throws Exception {
    try (Socket line = sending((int) (photo.length * 0.6))) {
      line.shutdownOutput();
    }
    goesOn();
  }

  @Test
  void aLineThatWentSilentWithoutAWordDoesNotHoldUpTheNext() throws Exception {
    try (Socket silent = sending((int) (photo.length * 0.6))) {
      goesOn();
      assertTrue(silent.isConnected());
    }
  }

  @Test
  void aRequestThatABrowserRepeatsByItselfIsEndedBeforeItSentThatMuchAgain() throws Exception {
    try (Socket line = sending((int) (photo.length * 0.6))) {
      line.setSoLinger(true, 0);
    }
    int repeated = 0;
    try (Socket again = connected()) {
      send(again, "PATCH " + path, FROM_THE_START, 0);
      while (repeated < photo.length && again.getInputStream().available() == 0) {
        int some = Math.min(20 * LINE, photo.length - repeated);
        again.getOutputStream().write(photo, repeated, some);
        repeated += some;
        Thread.sleep(20);
      }
      assertEquals('H', again.getInputStream().read());
      again.getInputStream().readAllBytes();
    } catch (SocketException ended) {
      // As a browser sees it that was still sending.
    }
    assertTrue(repeated < photo.length * 0.05, "Sent again: " + repeated);
    goesOn();
  }

  @Test
  void aRequestThatLostItsTurnCannotReplaceWhatWasStoredSince() throws Exception {
    byte[] another = photo.clone();
    another[photo.length / 2] ^= 1;
    try (Socket slow = connected()) {
      send(slow, "PATCH " + path, FROM_THE_START, 0);
      slow.getOutputStream().write(another, 0, photo.length - DRIPS);
      Thread drips = dripping(slow, another);
      awaitBusy();
      phone.append(path, 0, photo).then().statusCode(204);
      drips.join();
      String answer = new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
      assertEquals("HTTP/1.1 409", answer);
    }
    try (InputStream stored = store.read(finished().key())) {
      assertEquals(UploadTest.sha256(photo), UploadTest.sha256(stored.readAllBytes()));
    }
  }

  @Test
  void aPlainRequestThatIsCutLeavesNothing() throws Exception {
    UUID account = phone.person().accountId();
    phone.request().delete(path).then().statusCode(204);
    try (Socket line = connected()) {
      send(line, "POST /api/v1/uploads/plain", "Content-Type: image/jpeg", 100_000);
      awaitRows(account, 1);
      line.setSoLinger(true, 0);
    }
    awaitRows(account, 0);
  }

  /** The last bytes, one at a time, so that the line is never quiet for long. */
  private static Thread dripping(Socket line, byte[] bytes) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try {
                for (int i = bytes.length - DRIPS; i < bytes.length; i++) {
                  Thread.sleep(100);
                  line.getOutputStream().write(bytes, i, 1);
                }
              } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private void awaitBusy() throws InterruptedException {
    for (int i = 0; i < 100 && !upload().isBusy(); i++) {
      Thread.sleep(20);
    }
    assertTrue(upload().isBusy());
  }

  private void goesOn() throws Exception {
    int offset = offset();
    double sentAgain = (photo.length * 0.6 - offset + photo.length * 0.4) / photo.length;
    assertTrue(sentAgain <= MOST_SENT_AGAIN, "From byte " + offset + " of " + photo.length);
    phone
        .append(path, offset, Arrays.copyOfRange(photo, offset, photo.length))
        .then()
        .statusCode(204)
        .header("Upload-Offset", equalTo("" + photo.length));
    assertEquals(UploadTest.sha256(photo), finished().sha256());
  }

  private FinishedUpload finished() {
    return upload().finished();
  }

  private Upload upload() {
    return QuarkusTransaction.requiringNew().call(() -> uploads.findById(TusClient.id(path)));
  }

  /** A phone that comes back asks again until it is told of more than nothing. */
  private int offset() throws InterruptedException {
    int offset = 0;
    for (int i = 0; i < 20 && offset == 0; i++) {
      Thread.sleep(200);
      offset =
          Integer.parseInt(
              phone.head(path).then().statusCode(200).extract().header("Upload-Offset"));
    }
    return offset;
  }

  private Socket sending(int bytes) throws Exception {
    Socket line = connected();
    send(line, "PATCH " + path, FROM_THE_START, bytes);
    // What is on its way is still on its way when a line is cut; here, all of it has arrived.
    Thread.sleep(1000);
    return line;
  }

  private static Socket connected() throws IOException {
    return new Socket("localhost", RestAssured.port);
  }

  private void send(Socket line, String request, String headers, int bytes) throws IOException {
    OutputStream out = line.getOutputStream();
    String head =
        request
            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + phone.person().token()
            + "\r\nContent-Length: "
            + photo.length
            + "\r\n"
            + headers
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(photo, 0, bytes);
    out.flush();
  }

  private void awaitRows(UUID account, long count) throws InterruptedException {
    for (int i = 0; i < 100 && rows(account) != count; i++) {
      Thread.sleep(50);
    }
    assertEquals(count, rows(account));
  }

  private long rows(UUID account) {
    return QuarkusTransaction.requiringNew().call(() -> uploads.count("accountId", account));
  }
}
