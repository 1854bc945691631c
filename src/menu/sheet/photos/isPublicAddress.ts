import { BlockList, isIP } from 'node:net'

const inside = new BlockList()
// IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates).
const subnets4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
for (const [net, prefix] of subnets4) inside.addSubnet(net, prefix, 'ipv4')

const outside = new BlockList()
// Global unicast; everything else of IPv6 is special (RFC 4291, section 2.4).
outside.addSubnet('2000::', 3, 'ipv6')
const subnets6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]
for (const [net, prefix] of subnets6) inside.addSubnet(net, prefix, 'ipv6')

/**
 * Whether an address is one of the open Internet: not this machine's, nor of its network, nor the
 * cloud's (169.254.169.254), nor any that another could be hidden in.
 */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !inside.check(address, 'ipv4')
  // Mapped, translated and zoned IPv6 addresses lie outside of 2000::/3.
  return kind === 6 && outside.check(address, 'ipv6') && !inside.check(address, 'ipv6')
}
