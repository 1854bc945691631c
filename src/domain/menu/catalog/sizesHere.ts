import type { Dish, Size } from '../model/Dish'
import { offerOf } from '../offer/offerOf'
import type { View } from '../offer/View'

import { groupIdsOf } from './groupIdsOf'
import { offerJson } from './offerJson'

/** A size that is listed: its place among the dish's sizes, and its members that hang on the view. */
export type SizeHere = { readonly index: number; readonly members: string }

/** The sizes of a dish that are listed, one of them the default. */
export function sizesHere(view: View, dish: Dish): readonly SizeHere[] {
  const listed = dish.sizes.flatMap((size, index) => {
    const offer = offerOf(view, dish, size.key)
    return offer.isListed ? { size, index, offer } : []
  })
  const byDefault: Size | undefined = (listed.find(({ size }) => size.isDefault) ?? listed[0])?.size
  return listed.map(({ size, index, offer }) => {
    const own = size.modifierGroups.length > 0 ? size.modifierGroups : dish.modifierGroups
    const groups = groupIdsOf(view, own).join()
    return {
      index,
      members: `"is_default":${size === byDefault},${offerJson(offer)},"modifier_groups":[${groups}]`,
    }
  })
}
