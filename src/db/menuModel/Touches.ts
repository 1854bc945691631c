/** Kinds of records that the menu consists of, as the database's triggers name them. */
export const kinds = [
  'dishes',
  'categories',
  'groups',
  'menus',
  'prices',
  'tags',
  'photos',
  'locations',
  'offers',
  'stops',
] as const

export type Kind = (typeof kinds)[number]

/**
 * Which records of each kind changed. For `offers` and `stops` the ids are those of locations, 0
 * standing for every location.
 */
export type Touches = ReadonlyMap<Kind, ReadonlySet<number>>
