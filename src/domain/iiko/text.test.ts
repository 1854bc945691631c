import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cleanText } from './cleanText'
import { shorten } from './shorten'

const anyText = fc.string({ unit: 'binary', maxLength: 400 })

describe('cleanText (T17)', () => {
  it.each([
    ['  Борщ \u00A0 с\tпампушками\n', 'Борщ с пампушками'],
    ['<b>"Соус"</b> 🌶️', '<b>"Соус"</b> 🌶️'],
    ['a\u0000b', 'a b'],
    ['пол\uD83Dэмодзи', 'пол\uFFFDэмодзи'],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('keeps lines where asked', () => {
    expect(cleanText(' один \r\n\r\n два\u0007 ', { lines: true })).toBe('один\n\nдва')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, lines) => {
        const clean = cleanText(text, { lines })
        expect(cleanText(clean, { lines })).toBe(clean)
        expect(clean).not.toContain('\u0000')
        expect(Buffer.from(clean).toString()).toBe(clean)
      }),
    )
  })
})

describe('shorten (T17)', () => {
  it('leaves alone what fits', () => {
    expect(shorten('Борщ', 4)).toBe('Борщ')
  })

  it('cuts between characters as people see them', () => {
    expect(shorten('Перец 👩‍👩‍👧‍👦 острый', 12)).toBe('Перец…')
  })

  it('never passes the limit, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 255 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
