import { BlockList, isIP } from 'node:net'

type Place = { address: string; port: number }

/** RFC 1918, RFC 6598 (as private networks over the Internet use it) and RFC 4193. Never this machine, nor a cloud’s own addresses. */
const local: readonly string[] = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  'fc00::/7',
]
/** The raw port of printers, and those beside it that print servers use. */
const firstPort = 9_100
const lastPort = 9_109

/**
 * Whether tickets may be sent to an address: a manager writes down what it is, and must not reach other services of
 * the operator's network by it. The operator's `hosts` are allowed at any port, and nothing else then; without them
 * local networks, at the ports of printers.
 */
export function mayPrintAt({ address, port }: Place, hosts: readonly string[]): boolean {
  const kind = isIP(address)
  if (kind === 0) return false
  const family = kind === 4 ? 'ipv4' : 'ipv6'
  if (hosts.length > 0) return listOf(hosts).check(address, family)
  return port >= firstPort && port <= lastPort && listOf(local).check(address, family)
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, kind)
    else list.addSubnet(address, Number(prefix), kind)
  }
  return list
}
