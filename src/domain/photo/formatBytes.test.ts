import { expect, it } from 'vitest'

import { formatBytes } from './formatBytes'

it.each([
  [0, '0 Б', '0 B'],
  [999, '999 Б', '999 B'],
  [184_320, '184 КБ', '184 KB'],
  [999_600, '1 МБ', '1 MB'],
  [2_345_678, '2,3 МБ', '2.3 MB'],
  [123_456_789, '123 МБ', '123 MB'],
  [5_000_000_000_000, '5000 ГБ', '5000 GB'],
])('%d bytes are said as %s and %s', (bytes, ru, en) => {
  expect(formatBytes(bytes).replace('\u00A0', ' ')).toBe(ru)
  expect(formatBytes(bytes, 'en').replace('\u00A0', ' ')).toBe(en)
})
