package org.porchlight.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** An S3 store as a process of its own, on a free port, keeping its objects in files. */
public final class S3Process implements AutoCloseable {

  private static final String KEY = "porchlight-tests";

  private final int port;
  private final Path directory;
  private final Process process;

  private S3Process(int port, Path directory, Process process) {
    this.port = port;
    this.directory = directory;
    this.process = process;
  }

  public static S3Process start() throws IOException {
    return startAt(freePort());
  }

  public static S3Process startAt(int port) throws IOException {
    return start(port, Files.createTempDirectory("porchlight-s3"));
  }

  private static S3Process start(int port, Path directory) throws IOException {
    Files.createDirectories(directory.resolve("objects"));
    Path settings = directory.resolve("s3proxy.conf");
    try (var out = Files.newOutputStream(settings)) {
      settings(port, directory.resolve("objects")).store(out, null);
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-DLOG_LEVEL=warn",
                "-jar",
                Path.of("target", "s3proxy.jar").toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("s3proxy.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    awaitOpen(port, process);
    return new S3Process(port, directory, process);
  }

  private static Properties settings(int port, Path objects) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "s3proxy.authorization",
            "aws-v2-or-v4",
            "s3proxy.endpoint",
            "http://127.0.0.1:" + port,
            "s3proxy.identity",
            KEY,
            "s3proxy.credential",
            KEY,
            "jclouds.provider",
            "filesystem",
            "jclouds.filesystem.basedir",
            objects.toString()));
    return settings;
  }

  /** The settings that lead a server to this store. */
  public Map<String, String> config() {
    return configAt(port);
  }

  /** The same, for a store that is to start there later. */
  public static Map<String, String> configAt(int port) {
    return Map.of(
        "porchlight.storage.endpoint", "http://127.0.0.1:" + port,
        "porchlight.storage.access-key", KEY,
        "porchlight.storage.secret-key", KEY);
  }

  /** Where the store keeps its objects as files. */
  public Path objects() {
    return directory.resolve("objects");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitOpen(int port, Process process) throws IOException {
    for (int tries = 0; tries < 200 && process.isAlive(); tries++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
        return;
      } catch (IOException notYet) {
        pause();
      }
    }
    throw new IOException("The S3 store did not start");
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
