import fc from 'fast-check'
import { expect, it } from 'vitest'

import { breakLines } from './breakLines'

const byLength = (text: string) => text.length

it('breaks at spaces and after hyphens, and where nothing else helps within a word', () => {
  expect(breakLines('Борщ с говядиной и сметаной', 12, byLength)).toEqual([
    'Борщ с',
    'говядиной и',
    'сметаной',
  ])
  expect(breakLines('кисло-сладкий соус', 8, byLength)).toEqual(['кисло-', 'сладкий', 'соус'])
  expect(breakLines('рентгеноэлектрокардиограф', 10, byLength)).toEqual([
    'рентгеноэл',
    'ектрокарди',
    'ограф',
  ])
  expect(breakLines('350\u00a0г хлеба', 6, byLength)).toEqual(['350\u00a0г', 'хлеба'])
})

it('loses no word, and makes no line too wide', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom(...'абв-г '), maxLength: 30 }))
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (said, width) => {
      const text = said.join(' ')
      const lines = breakLines(text, width, byLength)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
    }),
    { numRuns: 500 },
  )
})
