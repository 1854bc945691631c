import fc from 'fast-check'
import { expect, it } from 'vitest'

import { isSame } from './isSame'
import { reconcile } from './reconcile'
import type { Fields, Present, Reconciled, Row, Wanted } from './Record'

const value = fc.oneof(
  fc.constantFrom('a', 'b', 1, 2, true, false, null),
  fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
)
const fields: fc.Arbitrary<Fields> = fc.record({ one: value, two: value, three: value })
const rows: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.record({ key: fc.constantFrom('p', 'q', 'r', 's'), fields }),
  { selector: ({ key }) => key },
)
const wanted: fc.Arbitrary<Wanted> = fc.record({ fields, rows })
/** What people do to a record between two syncs. */
const staff = fc.record({ fields: fc.option(fields), rows: fc.option(rows) })

function stored(present: Present, done: Reconciled): Present {
  const becomes = Object.fromEntries(
    Object.entries(done.fields).map(([name, [, shall]]) => [name, shall]),
  )
  return {
    fields: { ...present.fields, ...becomes },
    rows: done.newRows,
    given: done.given,
  }
}

const nothing: Present = { fields: {}, rows: [], given: null }
const isQuiet = (done: Reconciled) =>
  Object.keys(done.fields).length === 0 &&
  done.rows.length === 0 &&
  !done.areRowsMoved &&
  !done.isGivenNew

it('applied to nothing, the record is what was wanted, and the second time nothing is left', () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const here = stored(nothing, reconcile(all, nothing))
      for (const name in all.fields) expect(isSame(here.fields[name], all.fields[name])).toBe(true)
      expect(here.rows).toEqual(all.rows)
      expect(isQuiet(reconcile(all, here))).toBe(true)
    }),
  )
})

it('whatever people did in between, what they changed stays, the rest follows, twice is once', () => {
  fc.assert(
    fc.property(wanted, staff, wanted, (first, edit, second) => {
      const synced = stored(nothing, reconcile(first, nothing))
      const edited: Present = {
        ...synced,
        fields: edit.fields ?? synced.fields,
        rows: edit.rows ?? synced.rows,
      }
      const done = reconcile(second, edited)
      const here = stored(edited, done)
      for (const name in second.fields) {
        const isStaffs = !isSame(edited.fields[name], first.fields[name])
        const expected = isStaffs ? edited.fields[name] : second.fields[name]
        expect(isSame(here.fields[name], expected), name).toBe(true)
      }
      for (const row of here.rows) {
        const source = second.rows?.find(({ key }) => key === row.key)
        const was = edited.rows.find(({ key }) => key === row.key)
        const before = first.rows?.find(({ key }) => key === row.key)
        expect(source ?? was).toBeDefined()
        // Only a row that people added themselves stays without the source.
        if (!source) expect(before).toBeUndefined()
      }
      expect(isQuiet(reconcile(second, here))).toBe(true)
    }),
  )
})

it('a row that people removed stays away, and one that they added stays', () => {
  const row = (key: string): Row => ({ key, fields: { one: 1 } })
  const first: Wanted = { fields: {}, rows: [row('p'), row('q')] }
  const synced = stored(nothing, reconcile(first, nothing))
  const edited: Present = { ...synced, rows: [row('q'), row('own')] }
  const done = reconcile(first, edited)
  expect(done.newRows.map(({ key }) => key)).toEqual(['q', 'own'])
  expect(done.kept).toEqual(['p', 'own'])
  expect(isQuiet(done)).toBe(true)
})
