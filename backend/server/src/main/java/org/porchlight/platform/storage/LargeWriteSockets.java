package org.porchlight.platform.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sockets that are written to in larger pieces. The client hands on 8 KB at a time, each of which
 * would be a call of the system of its own, and wake the store. It asks for unconnected ones only.
 */
final class LargeWriteSockets extends SocketFactory {

  private static final int BYTES = 128 * 1024;

  private static final class LargeWriteSocket extends Socket {

    private @Nullable OutputStream out;

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
      if (out == null) {
        out = new BufferedOutputStream(super.getOutputStream(), BYTES);
      }
      return out;
    }
  }

  @Override
  public Socket createSocket() {
    return new LargeWriteSocket();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException();
  }
}
