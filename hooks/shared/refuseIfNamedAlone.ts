import { type CollectionBeforeDeleteHook, APIError } from 'payload'

import { phrase } from '@/src/auth/phrase'
import { lockByName } from '@/src/db/lockByName'
import { fill } from '@/src/i18n/fill'

import { keyOf } from './keyOf'
import { type Named, namedBy } from './namedBy'

const texts = {
  everyDish: {
    ru: 'Сначала измените или удалите цену по расписанию «{name}»: ничего другого в ней не выбрано, и она стала бы действовать на всё меню.',
    en: 'First change or delete the timed price “{name}”: it names nothing else, and would apply to the whole menu.',
  },
  pricesEverywhere: {
    ru: 'Сначала измените или удалите цену по расписанию «{name}»: других ресторанов в ней не выбрано, и она стала бы действовать во всех.',
    en: 'First change or delete the timed price “{name}”: it names no other restaurant, and would apply in all of them.',
  },
  menuEverywhere: {
    ru: 'Сначала измените или удалите меню по часам «{name}»: других ресторанов в нём не выбрано, и оно стало бы действовать во всех.',
    en: 'First change or delete the timed menu “{name}”: it names no other restaurant, and would apply in all of them.',
  },
}

function textFor({ collection, list }: Named): keyof typeof texts {
  if (list === 'what') return 'everyDish'
  return collection === 'menus' ? 'menuEverywhere' : 'pricesEverywhere'
}

/** What one request deletes, many at once: they must not be each other's company. */
const leaving = new WeakMap<object, Set<string>>()

/**
 * Refuses to delete for good what a timed menu or price names alone. Its list would be left empty, and
 * an empty list means everything: a discount on one dish would fall on the whole menu. Drafts and what
 * is in the trash count too, because they may come back.
 */
export const refuseIfNamedAlone: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const together = leaving.get(req) ?? new Set<string>()
  leaving.set(req, together.add(keyOf(collection.slug, id)))
  // Two requests that each delete one of the last two wait for each other here.
  await lockByName(req, 'named alone')
  const alone = (await namedBy(req, collection.slug, id)).find(({ all }) =>
    all.every((one) => together.has(one)),
  )
  if (!alone) return
  together.delete(keyOf(collection.slug, id))
  const name = alone.isTrashed
    ? phrase(req, { ru: `${alone.name} (в корзине)`, en: `${alone.name} (in the trash)` })
    : alone.name
  throw new APIError(fill(phrase(req, texts[textFor(alone)]), { name }), 409, null, true)
}
