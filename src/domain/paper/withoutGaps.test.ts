import { expect, it } from 'vitest'

import { withoutGaps } from './withoutGaps'

it.each([
  ['Хачапури () по-аджарски', 'Хачапури по-аджарски'],
  [' / Пельмени', 'Пельмени'],
  ['Суп «», острый', 'Суп, острый'],
  ['Пельмени  (18 шт.)', 'Пельмени (18 шт.)'],
  ['Чай —', 'Чай'],
  [' (·) ', ''],
])('%s → %s', (text, whole) => {
  expect(withoutGaps(text)).toBe(whole)
})
