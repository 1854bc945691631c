/**
 * The fourteen allergens of Regulation (EU) No 1169/2011, Annex II, and aspartame, the fifteenth of
 * the Russian list: TR TS 022/2011 of the Customs Union, article 4.4, paragraph 14.
 */
export const allergens = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soybeans',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
  'aspartame',
] as const

export type Allergen = (typeof allergens)[number]
