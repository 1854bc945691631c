import fc from 'fast-check'

import type { ChosenGroup, Selection } from '../Selection'

/** Whether right or wrong, in the words of `anySight`. */
const amount = fc.constantFrom(0, 1, 1, 1, 2, 3, -1, 0.5)
const key = fc.constantFrom('a', 'b', 'c', 'z')
const modifier = fc
  .record({
    key,
    amount,
    nested: fc.option(fc.array(fc.record({ key, amount }), { maxLength: 2 })),
  })
  .map(({ nested, ...modifier }) => (nested ? { ...modifier, nested } : modifier))
const groups: fc.Arbitrary<ChosenGroup[]> = fc.array(
  fc.record({
    groupId: fc.constantFrom(1, 2, 3, 1, 2, 3, 9),
    modifiers: fc.array(modifier, { maxLength: 3 }),
  }),
  { maxLength: 2 },
)
const sizeKey = fc.constantFrom(null, null, null, 'S', 'M', 'L', 'Z')

export const anySelection: fc.Arbitrary<Selection> = fc.record({
  dishId: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 7, 8, 8, 9),
  sizeKey,
  groups,
  choices: fc.array(
    fc.record({
      slotKey: fc.constantFrom('x', 'x', 'y', 'y', 'z'),
      dishId: fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 9),
      sizeKey,
      amount,
      groups,
    }),
    { maxLength: 4 },
  ),
})
