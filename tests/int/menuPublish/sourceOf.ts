import { aDish, aLocation, aModel } from '@/src/domain/menu/catalog/testing/aMenu'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Documents } from '@/src/menu/engine/Documents'
import { Recent } from '@/src/menu/engine/Recent'
import type { Source } from '@/src/menu/publish/Publication'

export const locales = ['ru', 'en'] as const

/** The menu of two restaurants at a revision, which decides its prices and thereby its bytes. */
export function menuAtRevision(revision: number): MenuModel {
  return aModel({
    revision,
    sharedRevision: revision,
    locations: [1, 2].map((id) =>
      aLocation({ id, slug: `place-${id}`, channels: ['delivery', 'pickup'] }),
    ),
    dishes: Array.from({ length: 30 }, (_, id) => aDish({ id: id + 1, price: revision * 100 })),
  })
}

/** What shows a menu, as the engine of a process does; `until` when it changes by the clock next. */
export function sourceOf(model: MenuModel, until?: number): Source {
  const documents = new Documents({ model, locales, maxBytes: 1e9, recent: new Recent() })
  return {
    model: () => model,
    document: async (key) => {
      const document = await documents.get(key, Date.now())
      return until === undefined ? document : { ...document, until }
    },
    onChange: () => () => undefined,
  }
}
