import type { Dish } from '../model/Dish'
import type { Offer } from '../offer/Offer'

import { choicesHere } from './choicesHere'
import { groupIdsOf } from './groupIdsOf'
import { keptBytes } from './keptBytes'
import { offerJson } from './offerJson'
import { photoJson } from './photoJson'
import type { Sight } from './Sight'
import { sizesHere } from './sizesHere'
import { unchangingDish } from './unchangingDish'

const kept = keptBytes<Dish>()

/** A CatalogDish as JSON in UTF-8. */
export function dishBytes(sight: Sight, dish: Dish, offer: Offer): Buffer {
  const { view, languages, listed, categories, tags } = sight
  const { categoryId, combo } = dish
  const members =
    `"category_id":${categoryId !== null && categories.has(categoryId) ? categoryId : null}` +
    `,${offerJson(offer)},"modifier_groups":[${groupIdsOf(view, dish.modifierGroups).join()}]` +
    `,"tags":[${dish.tags.flatMap((id) => tags.get(id) ?? []).join()}]` +
    `,"related":[${dish.related.filter((id) => listed.has(id)).join()}]`
  const sizes = dish.sizes.length > 0 ? sizesHere(view, dish) : []
  const choices = combo ? choicesHere(view, combo) : []
  const photos = dish.photos.flatMap((id) => {
    const photo = view.model.photos.get(id)
    return photo ? photoJson(photo, languages) : []
  })
  const text = [
    members,
    ...sizes.map(({ index, members }) => `${index} ${members}`),
    ...choices,
  ].join('\n')

  return kept(dish, languages, { text, others: photos }, () => {
    const unchanging = unchangingDish(dish, languages)
    const sized = sizes.map(({ index, members }) => {
      const size = unchanging.sizes[index]
      return `{${size?.head},${members},${size?.tail}}`
    })
    const slots = choices.map((listed, index) => `{${unchanging.slots[index]},"choices":${listed}}`)
    const combined = combo
      ? `{"pricing":"${combo.pricing}","discount_percent":${combo.discountPercent},"slots":[${slots.join()}]}`
      : 'null'
    return (
      `{${unchanging.head},${members},"sizes":[${sized.join()}],"combo":${combined}` +
      `,"photos":[${photos.join()}],${unchanging.tail}}`
    )
  })
}
