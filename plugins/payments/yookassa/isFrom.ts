import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Whether an address, or the network that stands for it, is in one of these networks. */
export function isFrom(networks: readonly string[], address: string): boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [net = '', bits = ''] = network.split('/')
    list.addSubnet(net, Number(bits), isIPv6(net) ? 'ipv6' : 'ipv4')
  }
  const [plain = ''] = address.split('/')
  if (isIPv4(plain)) return list.check(plain, 'ipv4')
  return isIPv6(plain) && list.check(plain, 'ipv6')
}
