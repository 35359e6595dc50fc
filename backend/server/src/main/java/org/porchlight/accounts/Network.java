package org.porchlight.accounts;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request came from, as far as limits are concerned. Whoever has one IPv6 address has the
 * whole /64 around it, and could come from another one each time.
 */
final class Network {

  private static final int PREFIX_BYTES = 8;

  private Network() {}

  /** A proxy may pass on what is no address, such as "unknown": those are all one. */
  static String of(SocketAddress remote) {
    String address = remote.hostAddress();
    return address == null ? "unknown" : of(address);
  }

  /**
   * @param address an IPv4 or IPv6 address, perhaps with a zone; an IPv4 address within an IPv6 one
   *     counts as the IPv4 address
   */
  static String of(String address) {
    InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
    if (parsed instanceof Inet6Address) {
      byte[] prefix = Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES);
      return HexFormat.of().formatHex(prefix) + "/64";
    }
    return parsed.getHostAddress();
  }
}
