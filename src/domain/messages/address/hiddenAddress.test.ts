import { expect, it } from 'vitest'

import { hiddenAddress } from './hiddenAddress'

it.each([
  ['email', 'anna.ivanova@example.org', 'a…@example.org'],
  ['email', 'a@example.org', 'a…@example.org'],
  ['sms', '+79161234567', '+7 … 67'],
  ['telegram', '501', null],
  ['push', '{"endpoint":"https://push.example/1"}', null],
] as const)('%s: %s is shown as %s', (channel, address, shown) => {
  expect(hiddenAddress(channel, address)).toBe(shown)
})
