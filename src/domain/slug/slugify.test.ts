import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { slugify } from './slugify'

describe('slugify', () => {
  it.each([
    ['Борщ с пампушками', 'borshch-s-pampushkami'],
    ['Ёжик  «в тумане»', 'ezhik-v-tumane'],
    ['Crème brûlée', 'creme-brulee'],
    ['Пицца 30 см.', 'pitstsa-30-sm'],
    ['☕', ''],
  ])('%s → %s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })

  it('gives only what an address may hold, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugify(name)
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})
