import fc from 'fast-check'
import { expect, it } from 'vitest'

import { flow } from './flow'

const block = fc.record({
  height: fc.integer({ min: 1, max: 60 }),
  gap: fc.integer({ min: 0, max: 12 }),
  leads: fc.boolean(),
})
const sheet = fc.record({
  columns: fc.integer({ min: 1, max: 3 }),
  first: fc.integer({ min: 240, max: 500 }),
  further: fc.integer({ min: 400, max: 600 }),
  foot: fc.integer({ min: 0, max: 100 }),
})

/** Headings that stand one below the other and what they head, which is at most three of them here. */
const withFewHeadings = fc.array(block, { maxLength: 80 }).map((blocks) =>
  blocks.map((one, at) => ({
    ...one,
    leads: one.leads && at % 3 !== 2 && at + 1 < blocks.length,
  })),
)

it('keeps every block whole, in order, apart from the others and within its column', () => {
  fc.assert(
    fc.property(withFewHeadings, sheet, (blocks, asked) => {
      const { placed } = flow(blocks, asked)
      expect(placed).toHaveLength(blocks.length)
      placed.forEach(({ column, page, top }, at) => {
        const height = blocks[at]?.height ?? 0
        expect(column).toBeLessThan(asked.columns)
        expect(top + height).toBeLessThanOrEqual(page === 0 ? asked.first : asked.further)
        const before = placed[at - 1]
        if (!before) return
        const isBelow = before.page === page && before.column === column
        if (isBelow) expect(top).toBeGreaterThanOrEqual(before.top + (blocks[at - 1]?.height ?? 0))
        else expect(page > before.page || column > before.column).toBe(true)
      })
    }),
    { numRuns: 500 },
  )
})

it('parts no heading from what it heads', () => {
  fc.assert(
    fc.property(withFewHeadings, sheet, (blocks, asked) => {
      const { placed } = flow(blocks, asked)
      blocks.forEach(({ leads }, at) => {
        if (!leads) return
        expect(placed[at + 1]).toMatchObject({
          page: placed[at]?.page ?? -1,
          column: placed[at]?.column ?? -1,
        })
      })
    }),
    { numRuns: 500 },
  )
})

it('leaves room for the foot below the last columns, or gives it a page', () => {
  fc.assert(
    fc.property(withFewHeadings, sheet, (blocks, asked) => {
      const { foot, pages, placed } = flow(blocks, asked)
      expect(foot.page).toBe(pages - 1)
      expect(foot.top + asked.foot).toBeLessThanOrEqual(
        foot.page === 0 ? asked.first : asked.further,
      )
      placed.forEach(({ page, top }, at) => {
        if (page === foot.page)
          expect(top + (blocks[at]?.height ?? 0)).toBeLessThanOrEqual(foot.top)
      })
    }),
    { numRuns: 500 },
  )
})

it('makes the columns of the last page about equally long', () => {
  const blocks = Array.from({ length: 10 }, () => ({ height: 20, gap: 0, leads: false }))
  const { placed } = flow(blocks, { columns: 2, first: 500, further: 500, foot: 0 })
  expect(placed.map(({ column }) => column)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
})
