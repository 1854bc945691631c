import { expect, it } from 'vitest'

import { clockText, readClockText } from './clockText'

const at = Date.parse('2026-11-23T18:05:00Z')

it('writes and reads a moment by the clocks of the restaurant', () => {
  expect(clockText('Asia/Vladivostok', at)).toBe('2026-11-24T04:05')
  expect(readClockText('Asia/Vladivostok', '2026-11-24T04:05')).toBe(at)
})

it.each(['', '2026-11-24', 'tomorrow', '2026-02-30T10:00', '2026-11-24T25:00'])(
  'reads no moment in «%s»',
  (text) => expect(readClockText('Europe/Moscow', text)).toBeNull(),
)
