import fc from 'fast-check'
import { expect, it } from 'vitest'

import { contrastOf } from '../contrastOf'
import { formatHex } from '../formatHex'
import { parseHex } from '../parseHex'

import { colorsOf } from './colorsOf'

const night = {
  bg_color: '#17212b',
  secondary_bg_color: '#232e3c',
  text_color: '#f5f5f5',
  hint_color: '#708499',
  link_color: '#6ab3f3',
  button_color: '#5288c1',
  button_text_color: '#ffffff',
}

it('takes the page, the words and the button of a theme', () => {
  const colors = colorsOf(JSON.stringify(night))
  expect(colors?.isDark).toBe(true)
  expect(colors?.properties).toMatchObject({
    '--page': '#17212b',
    '--panel': '#232e3c',
    '--text': '#f5f5f5',
    '--accent': '#5288c1',
    '--accent-text': '#6ab3f3',
  })
})

it('takes nothing of what is no theme', () => {
  for (const written of ['', '[]', '{}', 'null', '{"bg_color":"#fff","text_color":7}']) {
    expect(colorsOf(written)).toBeNull()
  }
})

const color = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => formatHex([parts[0], parts[1], parts[2]]))

it('can be read, whatever the theme', () => {
  const names = [...Object.keys(night), 'destructive_text_color']
  const theme = fc.record(Object.fromEntries(names.map((name) => [name, color])))
  fc.assert(
    fc.property(theme, (written) => {
      const properties = new Map(
        Object.entries(colorsOf(JSON.stringify(written))?.properties ?? {}),
      )
      const of = (name: string) => parseHex(properties.get(name) ?? '') ?? [0, 0, 0]
      const contrast = (one: string, other: string) => contrastOf(of(one), of(other))
      for (const words of ['--text', '--muted', '--accent-text', '--good', '--warn']) {
        expect(contrast(words, '--page')).toBeGreaterThanOrEqual(4.4)
      }
      expect(contrast('--on-accent', '--accent')).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
