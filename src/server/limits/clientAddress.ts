import { isIPv6 } from 'node:net'

/**
 * Whom an address stands for: itself for IPv4, its /64 network for IPv6, where one subscriber has
 * 2^64 addresses (RFC 6177).
 */
export function clientAddress(ip: string | undefined): string {
  const plain = (ip ?? 'unknown').replace(/%.*$/, '').toLowerCase()
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped) return mapped
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const first = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  const gap = Array.from({ length: 8 - first.length - last.length }, () => '0')
  const network = [...first, ...gap, ...last].slice(0, 4)
  return `${network.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
