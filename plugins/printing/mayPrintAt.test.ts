import { expect, it } from 'vitest'

import { mayPrintAt } from './mayPrintAt'

const raw = (address: string, port = 9_100) => mayPrintAt({ address, port }, [])

it.each(['10.1.2.3', '172.16.0.9', '172.31.255.255', '192.168.1.50', '100.64.0.7', 'fd00::5'])(
  'prints in the local network: %s',
  (address) => {
    expect(raw(address)).toBe(true)
    expect(raw(address, 9_109)).toBe(true)
  },
)

it.each([
  '127.0.0.1',
  '::1',
  '0.0.0.0',
  '169.254.169.254',
  'fe80::1',
  '8.8.8.8',
  '172.32.0.1',
  '::ffff:127.0.0.1',
  '::ffff:169.254.169.254',
  '224.0.0.1',
  '2001:4860::1',
  'printer',
  '',
])('not on this machine, at a cloud’s own address, or outside: %s', (address) => {
  expect(raw(address)).toBe(false)
})

it.each([22, 80, 5_432, 6_379, 9_099, 9_110, 9_200])(
  'nor at another service’s port: %i',
  (port) => {
    expect(raw('10.1.2.3', port)).toBe(false)
  },
)

it('where the operator has named addresses, at any port there and nowhere else', () => {
  const hosts = ['10.0.5.20', '10.0.6.0/24', 'fd12::/16']
  const at = (address: string, port = 515) => mayPrintAt({ address, port }, hosts)
  expect([at('10.0.5.20'), at('10.0.6.77', 9_100), at('fd12::9')]).toEqual([true, true, true])
  expect([at('10.0.5.21', 9_100), at('192.168.1.5', 9_100), at('127.0.0.1')]).toEqual([
    false,
    false,
    false,
  ])
})
