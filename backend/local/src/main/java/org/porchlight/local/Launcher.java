package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Starts everything, waits for what ends it, and stops everything. */
final class Launcher implements AutoCloseable {

  private final Settings settings;
  private final Home home;
  private final Secrets secrets;
  private final Children children;
  private final Services services;
  private final Configuration configuration;

  Launcher(Settings settings, Home home) throws IOException {
    this.settings = settings;
    this.home = home;
    this.secrets = new Secrets(home);
    this.children = new Children(home);
    this.services = new Services(settings, home, secrets, children);
    this.configuration = new Configuration(settings, home, secrets);
  }

  /**
   * Runs until the command has ended, a part has ended by itself, or the process is told to stop.
   *
   * @return the exit status
   */
  int run() throws IOException {
    long started = System.nanoTime();
    Services.stopLeftovers(home);
    WebPorts ports = WebPorts.claim(settings);
    List<String> network = settings.host().equals("0.0.0.0") ? Addresses.onTheNetwork() : List.of();
    CompletableFuture<Path> certificate = certificate(network);
    Map<String, String> environment = new HashMap<>(services.start(ports));
    environment.putAll(configuration.ofServer(ports, certificate.join()));
    if (!settings.withServer()) {
      return follow(environment, ports);
    }
    Server.start(home, children, environment).waitUntilReady(home, ports.http());
    boolean demo = settings.demo() && new DemoStart(settings, home, configuration).make(ports);
    if (!settings.command().isEmpty()) {
      return follow(environment, ports);
    }
    Welcome welcome = new Welcome(System.out, configuration);
    welcome.print(ports, network, System.nanoTime() - started);
    welcome.people(ports, demo);
    return stay();
  }

  private CompletableFuture<Path> certificate(List<String> network) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Certificate.in(home, secrets, network);
          } catch (IOException e) {
            throw new Complaint("No certificate could be made: " + e.getMessage());
          }
        });
  }

  private int stay() throws IOException {
    Child ended = children.anyEnded().join();
    if (children.stopping()) {
      return 0;
    }
    throw new Complaint(
        "The %s has ended by itself: see %s".formatted(ended.name(), home.log(ended.name())));
  }

  /**
   * Runs the command with the addresses of everything in its environment, and with the server's
   * own, so that it can start one itself.
   */
  private int follow(Map<String, String> environment, WebPorts ports) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(settings.command()).inheritIO();
    builder.environment().putAll(environment);
    builder.environment().putAll(configuration.ofCommand(ports));
    Process command = builder.start();
    try {
      return command.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      command.destroy();
    }
  }

  @Override
  public void close() throws Exception {
    children.close();
    services.close();
  }
}
