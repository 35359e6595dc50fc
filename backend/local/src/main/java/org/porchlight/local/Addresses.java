package org.porchlight.local;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;

/** This machine's own addresses on its local network, where a phone can reach it. */
final class Addresses {

  /** Networks between this machine and its own guests: no phone is on them. */
  private static final Pattern INSIDE = Pattern.compile("(docker|br-|veth|virbr|vmnet|utun).*");

  private Addresses() {}

  /** Private IPv4 addresses, in a stable order; empty when there is no network. */
  static List<String> onTheNetwork() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(Addresses::reachable)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
          .map(InetAddress::getHostAddress)
          .sorted()
          .distinct()
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }

  private static boolean reachable(NetworkInterface network) {
    try {
      return network.isUp()
          && !network.isLoopback()
          && !network.isPointToPoint()
          && !INSIDE.matcher(network.getName()).matches();
    } catch (SocketException e) {
      return false;
    }
  }
}
