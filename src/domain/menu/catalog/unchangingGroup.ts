import type { ModifierGroup } from '../model/ModifierGroup'

import type { CatalogModifier, CatalogModifierGroup } from './Catalog'
import { membersOf } from './membersOf'
import { nutritionOf } from './nutritionOf'
import { remembered } from './remembered'
import { textIn } from './textIn'

type Varying = 'is_available' | 'remaining' | 'photo' | 'group_id'

/** What a group's JSON has from its own record alone: its members, and those of its modifiers. */
export const unchangingGroup = remembered((group: ModifierGroup, languages) => ({
  head: membersOf({
    id: group.id,
    name: textIn(group.name, languages) ?? '',
    min: group.min,
    max: group.max,
    free: group.free,
    is_hidden: group.isHidden,
  } satisfies Omit<CatalogModifierGroup, 'modifiers'>),
  modifiers: group.modifiers.map(
    ({ key, name, price, min, max, byDefault, free, portion, nutrition, allergens, sku }) =>
      membersOf({
        key,
        name: textIn(name, languages) ?? '',
        price,
        min,
        max,
        default: byDefault,
        free,
        portion: portion && { amount: portion.amount, unit: portion.unit },
        nutrition: nutritionOf(nutrition, portion),
        allergens: [...allergens],
        sku,
      } satisfies Omit<CatalogModifier, Varying>),
  ),
}))
