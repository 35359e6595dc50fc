package org.porchlight.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** However many lines somebody opens, there is memory for the files of everybody else. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ManyUploadsTest {

  private static final int MANY = 12;
  private static final int FIRST = 100_000;

  @Inject Given given;
  @Inject Uploads uploads;
  @Inject UploadsConfig config;

  private final byte[] photo = Photos.jpegOfAbout(3_000_000);
  private final List<Line> lines = new ArrayList<>();

  /** A connection that sends a photo little by little. */
  private final class Line {

    private final String path;
    private final Socket socket = new Socket("localhost", RestAssured.port);
    private int sent;

    Line(TusClient phone) throws IOException {
      path = phone.begin(photo.length);
      socket.setSoTimeout(20_000);
      String head =
          String.join(
              "\r\n",
              "PATCH " + path + " HTTP/1.1",
              "Host: localhost",
              "Authorization: Bearer " + phone.person().token(),
              "Content-Type: " + TusClient.BYTES,
              "Content-Length: " + photo.length,
              "Tus-Resumable: 1.0.0",
              "Upload-Offset: 0",
              "",
              "");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    void send(int most) throws IOException {
      int some = Math.min(most, photo.length - sent);
      socket.getOutputStream().write(photo, sent, some);
      sent += some;
    }

    boolean isAnswered() throws IOException {
      return socket.getInputStream().available() > 0;
    }

    String answer() throws IOException {
      byte[] some = new byte[4096];
      int count = socket.getInputStream().read(some);
      return new String(some, 0, count, StandardCharsets.UTF_8);
    }
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Line line : lines) {
      line.socket.close();
    }
  }

  private TusClient aPhone() {
    return new TusClient(given.signedInAs(UUID.randomUUID()));
  }

  private void open(TusClient phone) throws IOException {
    for (int i = 0; i < MANY; i++) {
      lines.add(new Line(phone));
    }
  }

  @Test
  void fromOneAccountSomeComeInAtOnceAndTheOthersAreToldToComeAgain() throws Exception {
    open(aPhone());
    int refused = MANY - config.atOnce();
    List<Line> open = new ArrayList<>(lines);
    for (int i = 0; i < 150 && open.size() > config.atOnce(); i++) {
      for (Line line : open) {
        line.send(i == 0 ? FIRST : 50);
      }
      Thread.sleep(100);
      List<Line> answered = new ArrayList<>();
      for (Line line : open) {
        if (line.isAnswered()) {
          answered.add(line);
          String answer = line.answer();
          assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
          assertTrue(answer.toLowerCase(Locale.ROOT).contains("retry-after: "), answer);
        }
      }
      open.removeAll(answered);
    }
    aPhone().upload(photo);
    assertEquals(refused, MANY - open.size());
    for (Line line : open) {
      line.send(photo.length);
      assertTrue(line.answer().startsWith("HTTP/1.1 204 "));
    }
  }

  @Test
  void linesThatWentSilentHoldNothingAndMayGoOn() throws Exception {
    TusClient phone = aPhone();
    for (int i = 0; i < MANY; i++) {
      Line line = new Line(phone);
      lines.add(line);
      line.send(FIRST);
      Thread.sleep(400);
    }
    phone.upload(photo);
    for (Line line : lines) {
      line.send(photo.length);
      String answer = line.answer();
      assertTrue(answer.startsWith("HTTP/1.1 204 "), answer);
      FinishedUpload finished =
          QuarkusTransaction.requiringNew()
              .call(() -> uploads.findById(TusClient.id(line.path)).finished());
      assertEquals(UploadTest.sha256(photo), finished.sha256());
    }
  }
}
