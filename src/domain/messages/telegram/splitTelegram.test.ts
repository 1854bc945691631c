import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { escapeHtml } from '../escapeHtml'
import { readRuns } from './readRuns'
import { captionLimit, splitTelegram } from './splitTelegram'
import { telegramLength } from './telegramLength'

const letters = fc.constantFrom('a', 'б', ' ', '\n', '. ', '<', '&', '😀', '👩‍👩‍👧', 'é', 'ש', '\n\n')
const tag = fc.constantFrom('b', 'i', 'blockquote', 'a')

/** Valid HTML: text, and text in one or two tags. */
const html = fc
  .array(fc.tuple(fc.array(letters, { maxLength: 30 }), fc.array(tag, { maxLength: 2 })), {
    maxLength: 12,
  })
  .map((pieces) =>
    pieces
      .map(([text, tags]) =>
        tags.reduceRight(
          (inner, name) =>
            `<${name}${name === 'a' ? ' href="https://e.example/?a&amp;b"' : ''}>${inner}</${name}>`,
          escapeHtml(text.join('')),
        ),
      )
      .join(''),
  )

const textOf = (part: string) =>
  readRuns(part)
    .map((run) => run.text)
    .join('')

/** Each character that can be seen, with the tags it stands in. */
const seen = (part: string) =>
  readRuns(part).flatMap((run) =>
    Array.from(run.text.replace(/\s/g, ''), (character) => [
      character,
      ...run.tags.map((open) => open.open),
    ]),
  )

function isBalanced(part: string): boolean {
  const open: string[] = []
  for (const [, slash, name] of part.matchAll(/<(\/?)([a-z]+)[^>]*>/g)) {
    if (slash === '') open.push(name ?? '')
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

describe('splitTelegram', () => {
  it('gives valid parts within the limits that together show what was written (E8)', () => {
    fc.assert(
      fc.property(
        html,
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 12, max: 60 }),
        (whole, limit, first) => {
          const parts = splitTelegram(whole, { limit, first })
          parts.forEach((part, index) => {
            expect(telegramLength(part)).toBeLessThanOrEqual(index === 0 ? first : limit)
            expect(isBalanced(part)).toBe(true)
            expect(textOf(part).trim()).not.toBe('')
            expect(textOf(part)).not.toMatch(/\p{Cs}/u)
            expect(textOf(part)).not.toMatch(/^\u200D|\u200D$/)
          })
          expect(parts.flatMap(seen)).toEqual(seen(whole))
        },
      ),
    )
  })

  it('leaves a text that fits as it is', () => {
    const whole = '<b>a</b> &lt;b&gt;\n\nc'
    expect(splitTelegram(whole)).toEqual([whole])
    expect(splitTelegram('  <b> \n</b>')).toEqual([])
  })

  it('closes and opens tags around a cut, and does not count them', () => {
    expect(splitTelegram(`<b>${'x'.repeat(4096)}</b>`)).toHaveLength(1)
    expect(splitTelegram('<b>one <i>two three</i></b>', { limit: 8 })).toEqual([
      '<b>one <i>two</i></b>',
      '<b><i>three</i></b>',
    ])
  })

  it('cuts after a paragraph rather than a sentence, a sentence rather than a word', () => {
    const limit = 20
    expect(splitTelegram('aaaa bbbb\n\ncc. dd ee ff gg', { limit })[0]).toBe('aaaa bbbb')
    expect(splitTelegram('aaaa bbbb. cccc dddd eeee', { limit })[0]).toBe('aaaa bbbb.')
    expect(splitTelegram('aaaa bbbb cccc dddd eeee', { limit })[0]).toBe('aaaa bbbb cccc dddd')
  })

  it('cuts no emoji that lies on the border of 4096 (E8)', () => {
    const family = '👩‍👩‍👧'
    const parts = splitTelegram('x'.repeat(4093) + family + 'y')
    expect(parts).toEqual(['x'.repeat(4093), `${family}y`])
    expect(splitTelegram('😀'.repeat(3000), { limit: 4095 })[0]).toBe('😀'.repeat(2047))
  })

  it('takes the first part for a caption', () => {
    const parts = splitTelegram('слово '.repeat(1500), { first: captionLimit })
    expect(parts.map(telegramLength)).toEqual([1019, 4091, 3887])
  })
})
