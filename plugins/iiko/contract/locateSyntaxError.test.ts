import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { locateSyntaxError } from './locateSyntaxError'

describe('locateSyntaxError', () => {
  it.each([
    ['', 1, 1, null],
    ['{"a": 1,\n "b": }', 2, 7, '}'],
    ['{"a": [1, 2,]}', 1, 13, ']'],
    ['{"a": 1,}', 1, 9, '}'],
    ['{"a" 1}', 1, 6, '1'],
    ['{\n  "имя": "Борщ\n"}', 2, 15, '\n'],
    ['{"a": "\\x"}', 1, 8, '\\'],
    ['[01]', 1, 2, '0'],
    ['[1.]', 1, 2, '1'],
    ['{"a": NaN}', 1, 7, 'N'],
    ['{"groups": [', 1, 13, null],
    ['{} {}', 1, 4, '{'],
    ["{'a': 1}", 1, 2, "'"],
    ['["🍕", oops]', 1, 7, 'o'],
    ['<html>', 1, 1, '<'],
  ])('%j breaks at %i:%i', (text, line, column, found) => {
    expect(locateSyntaxError(text)).toEqual({ line, column, found })
  })

  it('bears any depth and length', () => {
    expect(locateSyntaxError('['.repeat(200_000))).toMatchObject({ column: 200_001 })
    expect(locateSyntaxError(`"${'x'.repeat(20_000_000)}"`)).toBeNull()
  })

  it('finds nothing wrong with any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(locateSyntaxError(JSON.stringify(value, null, indent))).toBeNull()
      }),
    )
  })

  it('agrees with JSON.parse on any damaged text', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '-', '.', 'e', '\u0001'),
      )
      .map(([json, at, put]) => {
        const cut = at % (json.length + 1)
        return json.slice(0, cut) + put + json.slice(cut + 1)
      })
    fc.assert(
      fc.property(damaged, (text) => {
        expect(locateSyntaxError(text) === null).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
