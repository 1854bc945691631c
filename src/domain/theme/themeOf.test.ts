import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { contrastOf } from './contrastOf'
import { formatHex } from './formatHex'
import { grounds } from './grounds'
import { parseHex } from './parseHex'
import type { Rgb } from './Rgb'
import { themeOf } from './themeOf'

const rgb = (hex: string): Rgb => {
  const color = parseHex(hex)
  if (!color) throw new Error(`${hex} is no colour`)
  return color
}
const channel = fc.integer({ min: 0, max: 255 })

describe('contrastOf', () => {
  // https://webaim.org/resources/contrastchecker/ gives the same.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#1b5e43', '#ffffff', 7.71],
    ['#ffffff', '#ffffff', 1],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrastOf(rgb(one), rgb(other))).toBeCloseTo(ratio, 1)
    expect(contrastOf(rgb(other), rgb(one))).toBeCloseTo(ratio, 1)
  })
})

describe('themeOf', () => {
  it('leaves a colour that can be read as it is', () => {
    expect(themeOf('#1b5e43').light).toEqual({
      accent: '#1b5e43',
      onAccent: '#ffffff',
      accentText: '#1b5e43',
    })
  })

  it('can be read in both themes, whatever the colour', () => {
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const theme = themeOf(formatHex([red, green, blue]))
        for (const name of ['light', 'dark'] as const) {
          const { accent, onAccent, accentText } = theme[name]
          expect(contrastOf(rgb(accent), rgb(onAccent))).toBeGreaterThanOrEqual(4.5)
          for (const ground of grounds[name]) {
            expect(contrastOf(rgb(accent), ground)).toBeGreaterThanOrEqual(3)
            expect(contrastOf(rgb(accentText), ground)).toBeGreaterThanOrEqual(4.5)
          }
        }
      }),
    )
  })
})
