import fc from 'fast-check'

import { hostileText } from './hostile'

/** The menu's file as it was given out, with something wrong in it, as text or as bytes. */
export function menuFiles(csv: Uint8Array, xlsx: Uint8Array): fc.Arbitrary<Uint8Array> {
  const lines = new TextDecoder().decode(csv).split('\r\n')
  const text = fc
    .record({
      line: fc.nat({ max: Math.max(0, lines.length - 1) }),
      cell: fc.nat({ max: 40 }),
      with: hostileText,
      again: fc.boolean(),
    })
    .map(({ again, cell, line, with: put }) => {
      const cells = (lines[line] ?? '').split(';')
      const changed = cells.map((known, place) => (place === cell % cells.length ? put : known))
      const all = lines.with(line, changed.join(';'))
      return new TextEncoder().encode([...all, ...(again ? all : [])].join('\r\n'))
    })
  const bytes = (whole: Uint8Array) =>
    fc
      .record({
        flips: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }),
        cut: fc.option(fc.nat(), { freq: 4 }),
      })
      .map(({ cut, flips }) => {
        const changed = Uint8Array.from(whole)
        for (const [place, byte] of flips) changed[place % changed.length] = byte
        return cut === null ? changed : changed.slice(0, cut % changed.length)
      })
  return fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 2, arbitrary: bytes(csv) },
    { weight: 4, arbitrary: bytes(xlsx) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
    { weight: 1, arbitrary: hostileText.map((put) => new TextEncoder().encode(put)) },
  )
}
