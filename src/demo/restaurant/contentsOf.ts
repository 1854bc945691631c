import type { MenuItem } from '@/payload-types'

import { type DemoFacts, facts } from '../menu/facts'

import type { References } from './findReferences'

type Contents = Pick<
  MenuItem,
  'portion' | 'nutrition' | 'allergens' | 'tags' | 'modifierGroups'
> & {
  sizes?: (Pick<NonNullable<MenuItem['sizes']>[number], 'price' | 'portion'> &
    Pick<NonNullable<DemoFacts['sizes']>[number], 'name'>)[]
}

/** The fields of a dish that its facts fill in; none for a dish of which none are known. */
export function contentsOf(sku: string, { tags, groups }: References): Contents {
  const known = facts[sku]
  if (!known) return {}
  const { amount, unit = 'g', nutrition, allergens, sizes } = known
  const [kcal, protein, fat, carbohydrates] = nutrition
  return {
    portion: { amount, unit },
    nutrition: { per: 'hundred', kcal, protein, fat, carbohydrates },
    allergens,
    tags: known.tags?.flatMap((slug) => tags.get(slug) ?? []),
    modifierGroups: known.modifiers?.flatMap((key) => groups.get(key) ?? []),
    sizes: sizes?.map((size) => ({
      name: size.name,
      price: size.price,
      portion: { amount: size.amount, unit },
    })),
  }
}
