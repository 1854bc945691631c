import fc from 'fast-check'
import { expect, it } from 'vitest'

import { bytesOf, codePages } from './codePages'
import { readEscPos } from './testing/readEscPos'
import type { TicketPart } from './TicketPart'
import { toBytes } from './toBytes'
import { toEscPos } from './toEscPos'
import { toPrintable } from './toPrintable'
import { roomFor, toRows } from './toRows'

const page = fc.constantFrom(...codePages)
/** What guests type: any letters, names of dishes, and bytes that are commands to a printer. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'Пицца',
        '«Маргарита»',
        '30 см',
        '×',
        '1 290 ₽',
        'café',
        'ёж',
        '\u001Bp\u0000',
        '🍕',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(' ')),
  fc.string({ unit: fc.constantFrom('а', 'Ж', 'x'), maxLength: 200 }),
)
const look = { isBold: fc.boolean(), size: fc.constantFrom('normal', 'tall', 'double') }
const part: fc.Arbitrary<TicketPart> = fc.oneof(
  fc.record({
    is: fc.constant('words'),
    text,
    margin: fc.nat(40),
    indent: fc.nat(40),
    isCentred: fc.boolean(),
    ...look,
  }),
  fc.record({ is: fc.constant('pair'), left: text, right: text, ...look }),
  fc.constantFrom<TicketPart>({ is: 'rule' }, { is: 'blank' }),
)
const ticket = fc.array(part, { maxLength: 12 })
const columns = fc.constantFrom(32, 42, 48)

const dense = (letters: string) => letters.replaceAll(' ', '')

it.each([
  ['cp866', 'ibm866'],
  ['wcp1251', 'windows-1251'],
] as const)('%s is the code page that everybody knows by that name', (own, label) => {
  const decoder = new TextDecoder(label)
  for (const [letter, byte] of bytesOf[own]) {
    if (letter === ' ') continue
    expect(decoder.decode(Uint8Array.of(byte))).toBe(letter)
  }
  // All of Russian, and the number sign that stands before every order.
  const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№'
  expect(decoder.decode(Uint8Array.from(toBytes(russian, own)))).toBe(russian)
})

it('writes what a page lacks by letters alike, and what has none by a question mark', () => {
  expect(toPrintable('«Café» № 5 — 1 290 ₽ × 2', 'cp866')).toBe('"Cafe" № 5 - 1 290 р. x 2')
  expect(toPrintable('«Кафе» — 1\u00A0290\u202F€', 'wcp1251')).toBe('«Кафе» — 1 290 €')
  expect(toPrintable('замо\u0301к, наи\u0306вный', 'cp866')).toBe('замок, найвный')
  expect(toPrintable('Қазы, ½ порции', 'cp866')).toBe('Казы, 1/2 порции')
  expect(toPrintable('без лука 🙏🏽 寿司', 'cp866')).toBe('без лука ? ??')
})

it('a text is never a command: not the drawer’s, not the knife’s', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), page, (any, own) => {
      expect(toBytes(any, own).every((byte) => byte >= 0x20 && byte !== 0x7f)).toBe(true)
    }),
    { numRuns: 400 },
  )
  expect(toPrintable('a\u001Bp\u0000\u0019b', 'cp866')).toBe('a p  b')
})

it('of every letter something is seen', () => {
  const clusters = new Intl.Segmenter('ru', { granularity: 'grapheme' })
  const isSeen = /[^\s\p{M}\p{Cf}\p{Cc}\p{Z}]/u
  fc.assert(
    fc.property(text, page, (any, own) => {
      for (const { segment } of clusters.segment(any.normalize('NFC'))) {
        if (isSeen.test(segment)) expect(dense(toPrintable(segment, own))).not.toBe('')
      }
    }),
    { numRuns: 400 },
  )
})

it('no row is wider than the paper, and none of the letters is lost', () => {
  fc.assert(
    fc.property(ticket, page, columns, (parts, codePage, width) => {
      const rows = toRows(parts, { codePage, columns: width })
      for (const row of rows) expect(row.text.length).toBeLessThanOrEqual(roomFor(row.size, width))
      const wanted = parts.map((one) => {
        if (one.is === 'words') return toPrintable(one.text, codePage)
        if (one.is === 'pair') return toPrintable(one.left + ' ' + one.right, codePage)
        return one.is === 'rule' ? '-'.repeat(width) : ''
      })
      expect(dense(rows.map((row) => row.text).join(''))).toBe(dense(wanted.join('')))
    }),
    { numRuns: 400 },
  )
})

it('is read by a printer as it was meant: each row with its size and weight, and one cut at the end', () => {
  fc.assert(
    fc.property(ticket, page, columns, (parts, codePage, width) => {
      const paper = { codePage, columns: width }
      const [printout, ...others] = readEscPos(toEscPos(parts, paper), codePage)
      expect(others).toEqual([])
      expect(printout?.rows).toEqual(toRows(parts, paper))
    }),
    { numRuns: 200 },
  )
})

it('names the code page by the number that Epson gave it, or that of this printer', () => {
  const number = (paper: Parameters<typeof toEscPos>[1]) =>
    readEscPos(toEscPos([], paper), paper.codePage)[0]?.codePageNumber
  expect(number({ codePage: 'cp866', columns: 32 })).toBe(17)
  expect(number({ codePage: 'wcp1251', columns: 32 })).toBe(46)
  expect(number({ codePage: 'wcp1251', columns: 32, codePageNumber: 73 })).toBe(73)
})

it('breaks between words, and sets sums at the right edge', () => {
  const rows = (parts: TicketPart[]) =>
    toRows(parts, { codePage: 'cp866', columns: 32 }).map((row) => row.text)
  expect(
    rows([
      { is: 'words', text: '2 x Пицца «Четыре сыра» на тонком тесте', indent: 4 },
      { is: 'pair', left: 'Пицца «Четыре сыра»', right: '1 180 ₽' },
      { is: 'pair', left: 'Пицца «Четыре сыра» большая', right: '1 180 ₽' },
      { is: 'words', text: '№ 42', isCentred: true, size: 'double' },
    ]),
  ).toEqual([
    '2 x Пицца "Четыре сыра" на',
    '    тонком тесте',
    'Пицца "Четыре сыра"     1 180 р.',
    'Пицца "Четыре сыра" большая',
    '                        1 180 р.',
    '      № 42',
  ])
})
