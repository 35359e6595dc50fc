package org.porchlight.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Looks at ports before anything is started on them, so that a busy one can be named. */
final class Ports {

  private Ports() {}

  /**
   * The port that a setting asks for, or a free one when it asks for 0.
   *
   * @throws Complaint when another program has it
   */
  static int claim(Settings settings, String name, int otherwise, String host) {
    int wanted = settings.port(name, otherwise);
    if (wanted == 0) {
      return free();
    }
    if (busy(host, wanted)) {
      throw new Complaint(
          "Port %d is busy: stop what uses it, or choose another with %s=%d"
              .formatted(wanted, name, wanted + 10));
    }
    return wanted;
  }

  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Complaint("This machine gives no free port: " + e.getMessage());
    }
  }

  private static boolean busy(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(host, port));
    } catch (BindException e) {
      return true;
    } catch (IOException e) {
      throw new Complaint("Cannot listen on %s:%d: %s".formatted(host, port, e.getMessage()));
    }
    return answers(port);
  }

  /** Some systems let two programs share a port on different addresses; the older one would win. */
  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
