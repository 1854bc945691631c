import type { Photo } from '../../../photo/Photo'
import type { Category } from '../../model/MenuModel'
import type { CompiledDish } from '../Compiled'
import type { Languages } from '../Languages'
import { textIn } from '../textIn'

import { flatDishTexts } from './flatDishTexts'
import { flatPhotoJson } from './flatPhotoJson'

type Surroundings = {
  category: Category | undefined
  photos: ReadonlyMap<number, Photo>
  languages: Languages
}

/** A dish as the flat list has it, as JSON; the members in the order that they have always had. */
export function flatItemJson(
  { dish, offer }: CompiledDish,
  { category, photos, languages }: Surroundings,
): string {
  const { head, times, names } = flatDishTexts(dish, languages)
  const shown = dish.photos.flatMap((id) => {
    const photo = photos.get(id)
    return (photo && flatPhotoJson(photo, languages)) ?? []
  })
  return (
    `{${head},"price":${offer.price}` +
    `,"category":${category ? JSON.stringify(textIn(category.name, languages)) : 'null'}` +
    `,"is_available":${offer.isAvailable},${times}` +
    `,"category_id":${category?.id ?? null},${names},"photos":[${shown.join()}]}`
  )
}
