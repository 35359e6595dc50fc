package org.porchlight.bench;

import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.MinioClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * How fast a photo of 4 MB comes in through the API, against putting the same bytes into the same
 * store directly: the same client, connections kept alive, four at once, in turns. Run beside
 * everything by the launcher, whose environment says where server and store are.
 */
final class Throughput {

  private static final int AT_ONCE = 4;

  /** In one turn: at its end fewer than four are under way, which many make up for. */
  private static final int PHOTOS = 40;

  /** A server that has just started compiles itself for minutes. */
  private static final int WARM_UP = 60;

  private static final int ROUNDS = 8;
  private static final double LEAST = 0.5;
  private static final double GOAL = 0.7;
  private static final int SIDE = 2110;
  private static final int VALID_SECONDS = 3600;
  private static final Path VAR = Path.of(System.getenv("VAR"));

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final MinioClient signer =
      MinioClient.builder()
          .endpoint(System.getenv("S3_ENDPOINT"))
          .credentials(System.getenv("S3_ACCESS_KEY"), System.getenv("S3_SECRET_KEY"))
          .region("us-east-1")
          .build();
  private final Caseworker caseworker;
  private final Path photo;

  private Throughput(Caseworker caseworker, Path photo) {
    this.caseworker = caseworker;
    this.photo = photo;
  }

  /** One way to send the photo; returns what is to be done about it afterwards. */
  private interface Way {
    Callable<?> send() throws Exception;
  }

  /** Exits with 1 where the API is slower than half of the store. */
  public static void main(String[] arguments) throws Exception {
    Path photo = Files.createTempFile("porchlight-bench-", ".jpg");
    boolean within;
    try {
      Files.write(photo, noise());
      within = new Throughput(Caseworker.fromEnvironment(), photo).measure();
    } finally {
      Files.delete(photo);
    }
    System.exit(within ? 0 : 1);
  }

  /** As hard to compress as photographs get. */
  private static byte[] noise() throws IOException {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam quality = writer.getDefaultWriteParam();
    quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    quality.setCompressionQuality(0.9f);
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), quality);
    }
    return bytes.toByteArray();
  }

  private boolean measure() throws Exception {
    Taken store = new Taken("straight into the store");
    Taken plain = new Taken("one plain request");
    Taken tus = new Taken("tus, two requests");
    try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int round = 0; round < WARM_UP; round++) {
        batch(senders, this::put);
        batch(senders, this::uploadPlainly);
        batch(senders, this::uploadByTus);
      }
      for (int round = 0; round < ROUNDS; round++) {
        store.add(batch(senders, this::put));
        plain.add(batch(senders, this::uploadPlainly));
        tus.add(batch(senders, this::uploadByTus));
      }
    }
    return report(store, plain, tus);
  }

  private boolean report(Taken store, Taken plain, Taken tus) throws Exception {
    System.out.printf(
        "%d photos of %.1f MB, %d at once%n", ROUNDS * PHOTOS, Files.size(photo) / 1e6, AT_ONCE);
    for (Taken taken : List.of(store, plain, tus)) {
      System.out.printf(
          "%-24s %6.1f ms each, %.2f of that speed; of processors, in ms: %s%n",
          taken.way, taken.millisEach(), store.seconds / taken.seconds, taken.spent());
    }
    System.out.printf("one SHA-256 of it        %6.1f ms, on one core%n", hashMillis());
    boolean within = store.seconds / plain.seconds >= LEAST && store.seconds / tus.seconds >= LEAST;
    System.out.printf("%s  (at least %.1f, goal %.1f)%n", within ? "ok" : "TOO SLOW", LEAST, GOAL);
    return within;
  }

  /** What a batch has taken by the clock and, by name, of processors in milliseconds. */
  private record Batch(double seconds, Map<String, Double> processors) {}

  /** What one way to send has taken in all rounds. */
  private static final class Taken {
    private final String way;
    private final Map<String, Double> processors = new TreeMap<>();
    private double seconds;

    Taken(String way) {
      this.way = way;
    }

    void add(Batch batch) {
      seconds += batch.seconds;
      batch.processors.forEach((name, millis) -> processors.merge(name, millis, Double::sum));
    }

    double millisEach() {
      return AT_ONCE * 1000 * seconds / (ROUNDS * PHOTOS);
    }

    String spent() {
      return processors.entrySet().stream()
          .map(used -> "%s %.0f".formatted(used.getKey(), used.getValue() / (ROUNDS * PHOTOS)))
          .collect(Collectors.joining(", "));
    }
  }

  /** Sends photos; what comes afterwards is not counted. */
  private static Batch batch(ExecutorService senders, Way way) throws Exception {
    List<Callable<Callable<?>>> batch = new ArrayList<>();
    for (int i = 0; i < PHOTOS; i++) {
      batch.add(way::send);
    }
    Processors before = Processors.now(VAR);
    long began = System.nanoTime();
    List<Future<Callable<?>>> sent = senders.invokeAll(batch);
    double seconds = (System.nanoTime() - began) / 1e9;
    Batch taken = new Batch(seconds, Processors.now(VAR).since(before));
    for (Future<Callable<?>> one : sent) {
      one.get().call();
    }
    return taken;
  }

  private Callable<?> uploadPlainly() throws IOException, InterruptedException {
    String path = caseworker.uploadPlainly(photo);
    return () -> remove(path);
  }

  private Callable<?> uploadByTus() throws IOException, InterruptedException {
    String path = caseworker.uploadByTus(photo);
    return () -> remove(path);
  }

  private Void remove(String path) throws IOException, InterruptedException {
    caseworker.remove(path);
    return null;
  }

  private Callable<?> put() throws Exception {
    String key = "bench/" + UUID.randomUUID();
    HttpRequest put =
        HttpRequest.newBuilder(signed(Http.Method.PUT, key))
            .PUT(BodyPublishers.ofFile(photo))
            .build();
    require(http.send(put, BodyHandlers.ofString()));
    return () -> {
      HttpRequest delete = HttpRequest.newBuilder(signed(Http.Method.DELETE, key)).DELETE().build();
      return require(http.send(delete, BodyHandlers.ofString()));
    };
  }

  private URI signed(Http.Method method, String key) throws Exception {
    return URI.create(
        signer.getPresignedObjectUrl(
            GetPresignedObjectUrlArgs.builder()
                .method(method)
                .bucket(System.getenv().getOrDefault("S3_BUCKET", "porchlight"))
                .object(key)
                .expiry(VALID_SECONDS)
                .build()));
  }

  private static HttpResponse<String> require(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() >= 300) {
      throw new IOException(answer + ": " + answer.body());
    }
    return answer;
  }

  private double hashMillis() throws Exception {
    byte[] bytes = Files.readAllBytes(photo);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int i = 0; i < 50; i++) {
      digest.digest(bytes);
    }
    long began = System.nanoTime();
    for (int i = 0; i < 50; i++) {
      digest.digest(bytes);
    }
    return (System.nanoTime() - began) / 1e6 / 50;
  }
}
