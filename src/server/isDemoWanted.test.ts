import { expect, it } from 'vitest'

import { isDemoWanted } from './isDemoWanted'

it.each([
  ['auto', true, true],
  ['auto', false, false],
  ['yes', true, true],
  ['yes', false, true],
  ['no', true, false],
  ['no', false, false],
] as const)('DEMO_MENU=%s, embedded: %s', (DEMO_MENU, embedded, wanted) => {
  expect(isDemoWanted({ DEMO_MENU, embedded })).toBe(wanted)
})
