import fc from 'fast-check'

/** Texts that have broken something somewhere. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\uD800',
    '\uFFFE',
    '\u202E',
    '0',
    '-0',
    '-1',
    '1e999',
    '0x10',
    '99999999999999999999',
    '2147483648',
    'NaN',
    'null',
    'undefined',
    'true',
    '[]',
    '{}',
    '%',
    '%00',
    '%E0%A4%A',
    '\\',
    "'",
    "' or 1=1 --",
    '"; drop table orders; --',
    '$1',
    '${7*7}',
    '{{7*7}}',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '=cmd|x!A1',
    'a\r\nSet-Cookie: a=b',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00.001Z',
    'x'.repeat(5_000),
  ),
)

const hostileNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(0, -0, -1, 0.5, 2 ** 31, 2 ** 31 - 1, 2 ** 53, -(2 ** 63), 1e21, 1e308),
)

/** Any value that JSON can say, and texts and numbers that have broken something. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileNumber },
  { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null]) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 10, max: 500 }).map((depth) => {
      let nested: unknown = 1
      for (let level = 0; level < depth; level += 1) nested = level % 2 ? [nested] : { a: nested }
      return nested
    }),
  },
)

const keys = fc.constantFrom('__proto__', 'constructor', 'id', '$where', 'and', 'a.b', '')

/** A value with one thing wrong in it: a part replaced, a key gone, or one that nobody asked for. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value)) {
    const rows: unknown[] = value
    const part = rows.map((row, place) => damaged(row).map((bad) => rows.with(place, bad)))
    return fc.oneof(
      hostile,
      ...part,
      hostile.map((bad) => [...rows, bad]),
    )
  }
  if (typeof value === 'object' && value !== null) {
    const entries: [string, unknown][] = Object.entries(value)
    const with_ = (changed: [string, unknown][]) => Object.fromEntries(changed)
    const parts = entries.flatMap(([key, part], place) => [
      damaged(part).map((bad) => with_(entries.with(place, [key, bad]))),
      fc.constant(with_(entries.toSpliced(place, 1))),
    ])
    const more = fc.tuple(keys, hostile).map((entry) => with_([...entries, entry]))
    return fc.oneof({ weight: 1, arbitrary: hostile }, { weight: 1, arbitrary: more }, ...parts)
  }
  return hostile
}
