import { expect, test } from "vitest";

import { isPublic } from "../../src/web/addresses.ts";

test.each(["8.8.8.8", "1.1.1.1", "2606:4700::1111", "2a00:1450:4001::5"])(
  "%s is public",
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

test.each([
  ["nothing", "0.0.0.0"],
  ["this network", "0.1.2.3"],
  ["a private network", "10.1.2.3"],
  ["a private network", "172.16.0.1"],
  ["a private network", "192.168.1.1"],
  ["a network shared behind one address", "100.64.0.1"],
  ["metadata behind such an address", "100.100.100.200"],
  ["this machine", "127.0.0.1"],
  ["this machine", "127.255.0.1"],
  ["this link, where metadata is", "169.254.169.254"],
  ["metadata", "168.63.129.16"],
  ["metadata", "192.0.0.192"],
  ["examples", "203.0.113.9"],
  ["measurements", "198.18.0.1"],
  ["many hosts", "224.0.0.1"],
  ["nobody yet", "240.0.0.1"],
  ["all hosts", "255.255.255.255"],
  ["nothing, in IPv6", "::"],
  ["this machine, in IPv6", "::1"],
  ["this machine, as IPv6 once wrote it", "::7f00:1"],
  ["an address of IPv4", "::ffff:10.0.0.1"],
  ["even a public one of IPv4", "::ffff:8.8.8.8"],
  ["an address of IPv4 behind a gateway", "64:ff9b::a00:1"],
  ["an address of IPv4 behind a gateway of one's own", "64:ff9b:1::a00:1"],
  ["an address of IPv4 in a tunnel", "2002:a00:1::"],
  ["an address of IPv4 in a tunnel", "2001:0:a00:1::"],
  ["a private network, in IPv6", "fd00:ec2::254"],
  ["this link, in IPv6", "fe80::1"],
  ["this site, in IPv6", "fec0::1"],
  ["many hosts, in IPv6", "ff02::1"],
  ["nobody yet, in IPv6", "4000::1"],
  ["no address", "localhost"],
])("what stands for %s is not public: %s", (_what, address) => {
  expect(isPublic(address)).toBe(false);
});
