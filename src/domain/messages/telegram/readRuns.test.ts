import { expect, it } from 'vitest'

import { deepest, readRuns } from './readRuns'

const many = 400_000

it('closes what was left open inside, and nothing for a tag that is not open', () => {
  expect(readRuns('<b>a<i>b</b>c</i>d')).toEqual([
    { text: 'a', tags: [{ open: '<b>', name: 'b' }] },
    {
      text: 'b',
      tags: [
        { open: '<b>', name: 'b' },
        { open: '<i>', name: 'i' },
      ],
    },
    { text: 'c', tags: [] },
    { text: 'd', tags: [] },
  ])
})

it('keeps of a text no more tags than it takes to read it', () => {
  const runs = readRuns('<b>a'.repeat(2_000) + '</b>b'.repeat(2_000))
  expect(runs.map(({ text }) => text).join('')).toBe('a'.repeat(2_000) + 'b'.repeat(2_000))
  const noted = runs.reduce((sum, { tags }) => sum + tags.length, 0)
  expect(noted).toBeLessThanOrEqual(runs.length * deepest)
  expect(runs.at(-2)?.tags).toHaveLength(1)
  expect(runs.at(-1)?.tags).toEqual([])
})

// Without a clock: with the square of so many steps none of these ends.
it.each([
  ['signs that begin no tag', '<'.repeat(many), many],
  ['signs that begin a tag without an end', '<b '.repeat(many), 2 * many],
  ['tags that are never closed', '<b>'.repeat(many), 0],
  ['ends of tags that were never open', '<b>'.repeat(many) + '</i>'.repeat(many), 0],
  ['tags one in the other', '<b>'.repeat(many) + '</b>'.repeat(many), 0],
])('reads very many %s', (_, html, stretches) => {
  expect(readRuns(html)).toHaveLength(stretches)
})
