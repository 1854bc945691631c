import type { Catalog } from '@/src/domain/menu/catalog/Catalog'
import type { Page } from '@/src/domain/pages/Page'
import { showPage } from '@/src/domain/pages/showPage'
import { StaffPage } from '@/src/guest/pages/StaffPage'
import { placeIn } from '@/src/menu/answer/placeIn'

import type { Address } from '../guest/Address'
import { contextOf } from '../guest/contextOf'
import type { GuestSite } from '../guest/GuestSite'
import { readCatalog } from '../guest/readCatalog'

type Where = Pick<Address, 'language' | 'locale'> & { origin: string; isPreview?: boolean }

/** A page of staff's with the menu as it is now; `version` is another one when either has changed. */
export async function makeStaffPage(
  site: GuestSite,
  page: Page,
  { language, locale, origin, isPreview = false }: Where,
) {
  const { engine } = site
  await engine.hold()
  const model = engine.model()
  const own = model.locations.filter(({ id }) => id === page.locationId)
  const catalogs: Catalog[] = []
  for (const { slug } of own.length > 0 ? own : model.locations) {
    const key = placeIn(model, { location: slug, locale, isNegotiated: false })
    if (typeof key !== 'string') {
      catalogs.push(readCatalog((await engine.document(key)).compiled))
    }
  }
  const shown = showPage(page, locale, origin)
  const context = contextOf(site, { language, locale, origin, path: shown.path, mode: null })
  const version = [page.changedAt, ...catalogs.map((catalog) => catalog.version)].join()
  return {
    version,
    element: () => (
      <StaffPage
        catalog={catalogs[0] ?? null}
        context={context}
        isPreview={isPreview}
        locations={catalogs.map(({ location }) => location)}
        now={Date.now()}
        page={shown}
      />
    ),
  }
}
