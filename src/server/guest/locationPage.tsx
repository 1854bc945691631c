import type { ReactElement } from 'react'

import type { Compiled } from '@/src/domain/menu/catalog/Compiled'
import type { ShownNews } from '@/src/domain/news/ShownNews'
import type { Pause } from '@/src/domain/site/Pause'
import { dishPath, menuPath } from '@/src/domain/site/paths'
import { CheckoutPage } from '@/src/guest/checkout/CheckoutPage'
import { DishPage } from '@/src/guest/dish/DishPage'
import { MenuPage } from '@/src/guest/menu/MenuPage'
import { LostPage } from '@/src/guest/places/LostPage'
import type { Preview } from '@/src/guest/Preview'

import type { Address } from './Address'
import { contextOf } from './contextOf'
import type { GuestSite } from './GuestSite'
import { readCatalog } from './readCatalog'

type Asked = Pick<Address, 'language' | 'locale'> & {
  /** A dish by its slug or id, or a page of the location's own; undefined: its menu. */
  page: string | undefined
  /** What stands above the menu; `key` is another one when that has changed. */
  strip: { key: string; news: readonly ShownNews[] }
  pause: Pause | null
  /** The moment of which the compiled menu is, epoch milliseconds. */
  now: number
  origin: string
  preview?: Preview
}

export type LocationPage = { status: 200 | 404; element: ReactElement }

/** A page of a location, of its compiled menu. */
export function locationPage(
  site: GuestSite,
  compiled: Compiled,
  { language, locale, page, origin, strip, pause, now, preview }: Asked,
): LocationPage {
  const catalog = readCatalog(compiled)
  const { location } = catalog
  const [usual] = ['delivery' as const, ...location.channels].filter((channel) =>
    location.channels.includes(channel),
  )
  const mode = compiled.channel === usual ? null : compiled.channel
  const contextAt = (path: string) =>
    contextOf(site, { language, locale, origin, path, mode, ...(preview ? { preview } : {}) })
  const menu = menuPath(location)
  if (page === undefined) {
    const given = { catalog, context: contextAt(menu), now, pause, strip }
    return { status: 200, element: <MenuPage {...given} /> }
  }
  if (page === 'checkout') {
    const given = { catalog, context: contextAt(`${menu}/checkout`), now, pause }
    return { status: 200, element: <CheckoutPage {...given} /> }
  }
  const dish =
    catalog.dishes.find(({ slug }) => slug === page) ??
    catalog.dishes.find(({ id }) => String(id) === page)
  if (!dish) return { status: 404, element: <LostPage context={contextAt(menu)} back={menu} /> }
  const context = contextAt(dishPath(location, dish))
  return { status: 200, element: <DishPage {...{ catalog, context, dish, now, pause }} /> }
}
