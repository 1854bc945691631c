import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { shortenSms } from './shortenSms'
import { smsSegments } from './smsSegments'

describe('smsSegments', () => {
  it.each([
    ['', 'GSM-7', 0, 0],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    // 153 is odd: the 77th escape does not fit into the first part whole.
    ['€'.repeat(153), 'GSM-7', 306, 3],
    ['я'.repeat(70), 'UCS-2', 70, 1],
    ['я'.repeat(71), 'UCS-2', 71, 2],
    ['я'.repeat(134), 'UCS-2', 134, 2],
    ['я'.repeat(135), 'UCS-2', 135, 3],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['😀'.repeat(67), 'UCS-2', 134, 3],
    ['a`', 'UCS-2', 2, 1],
  ] as const)('%s: %s, %i units, %i messages (E10)', (text, encoding, units, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, units, segments })
  })
})

describe('shortenSms', () => {
  it('keeps what fits and cuts after a word', () => {
    expect(shortenSms('Заказ готов', 1)).toBe('Заказ готов')
    expect(shortenSms('Заказ готов, приходите. '.repeat(5), 1)).toBe(
      'Заказ готов, приходите. Заказ готов, приходите. Заказ готов…',
    )
    expect(shortenSms('order '.repeat(40), 1)).toBe(`${'order '.repeat(25)}order...`)
  })

  it('never exceeds what was asked for, and keeps the beginning', () => {
    const piece = fc.constantFrom('a', 'я', ' ', '€', '😀', '👩‍👩‍👧', 'word ', 'слово ', '`')
    const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (whole, segments) => {
        const short = shortenSms(whole, segments)
        expect(smsSegments(short).segments).toBeLessThanOrEqual(segments)
        expect(short).not.toMatch(/\p{Cs}/u)
        if (short !== whole) expect(whole.startsWith(short.replace(/(?:\.\.\.|…)$/, ''))).toBe(true)
      }),
    )
  })
})
