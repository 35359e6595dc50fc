package org.porchlight.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void everyIpv4AddressIsOneOfItsOwn() {
    assertEquals("198.51.100.7", Network.of("198.51.100.7"));
    assertNotEquals(Network.of("198.51.100.7"), Network.of("198.51.100.8"));
  }

  @Test
  void theIpv6AddressesOfOneNetworkAreOne() {
    String network = Network.of("2001:db8:0:7::1");
    assertEquals("20010db800000007/64", network);
    assertEquals(network, Network.of("2001:0DB8:0:7:ffff:ffff:ffff:ffff"));
    assertNotEquals(network, Network.of("2001:db8:0:8::1"));
  }

  @Test
  void anIpv4AddressWithinAnIpv6OneIsTheIpv4Address() {
    assertEquals("198.51.100.7", Network.of("::ffff:198.51.100.7"));
    assertEquals("198.51.100.7", Network.of("::ffff:c633:6407"));
  }

  @Test
  void aZoneDoesNotMatter() {
    assertEquals(Network.of("fe80::1"), Network.of("fe80::2%eth0"));
  }

  @Test
  void whatIsNoAddressIsOneForAll() {
    assertEquals("unknown", Network.of(SocketAddress.inetSocketAddress(0, "unknown")));
    assertEquals("198.51.100.7", Network.of(SocketAddress.inetSocketAddress(1, "198.51.100.7")));
  }
}
