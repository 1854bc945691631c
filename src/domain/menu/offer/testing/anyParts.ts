import fc from 'fast-check'

/* What the menus that tests draw are made of. */

export const categoryIds = [1, 2, 3, 4]
export const dishIds = [1, 2, 3, 4, 5, 6]
export const groupIds = [1, 2, 3]
export const sizeKeys = ['S', 'M', 'L']
export const modifierKeys = ['a', 'b', 'c']

export const some = <Thing>(things: readonly Thing[], maxLength = 2) =>
  fc.uniqueArray(fc.constantFrom(...things), { maxLength })
export const rarely = fc.integer({ min: 0, max: 5 }).map((die) => die === 0)
export const mostly = rarely.map((is) => !is)
export const price = fc.oneof(fc.constantFrom(0, 1, 99, 100, 35_000), fc.nat(100_000))
export const count = (max: number) => fc.oneof(fc.constant(0), fc.nat(max))
export const perhaps = <Thing>(of: fc.Arbitrary<Thing>) => fc.option(of, { nil: null })

export const unsaid = { portion: null, nutrition: null, sku: null, externalId: null } as const
export const name = { ru: 'Имя' }
