import { sql } from '@payloadcms/db-postgres/drizzle'
import { z } from 'zod'

import type { Ground } from '../Ground'
import { placeKey } from './ownPart'

export type Connected = {
  id: number
  organization: string
  source: 'nomenclature' | 'externalMenu'
  externalMenuId: string | null
  priceCategoryId: string | null
  locale: string
  timeZone: string
  /** Other organisations that sell by the same external menu at the same category of prices. */
  others: string[]
  /** The restaurants of each organisation, by `placeKey`. */
  locations: Map<string, number>
}

const row = z.object({
  id: z.number(),
  organization: z.string().toLowerCase(),
  source: z.enum(['nomenclature', 'externalMenu']),
  menu: z.string().nullable(),
  category: z.string().nullable(),
  locale: z.string(),
  time_zone: z.string().nullable(),
  locations: z.array(z.number()),
})
const found = z.object({ rows: z.array(row) })

/** What a run has to know of its connection; null when it is gone or switched off. */
export async function connectionOf(ground: Ground, id: number): Promise<Connected | null> {
  const { rows } = found.parse(
    await ground.db.drizzle.execute(sql`
      select connection.id, organization_id as organization, source::text,
        nullif(external_menu_id, '') as menu, nullif(price_category_id, '') as category,
        menu_language::text as locale,
        (select tied.time_zone from iiko_connections_terminal_groups tied
          where tied._parent_id = connection.id and tied.time_zone <> ''
          order by tied._order limit 1) as time_zone,
        array(select distinct tied.location_id from iiko_connections_terminal_groups tied
          where tied._parent_id = connection.id and tied.location_id is not null
          order by tied.location_id) as locations
      from iiko_connections connection where is_active order by connection.id`),
  )
  const own = rows.find((one) => one.id === id)
  if (!own) return null
  const others = rows.filter(
    (one) =>
      one !== own &&
      own.source === 'externalMenu' &&
      one.source === 'externalMenu' &&
      one.menu === own.menu &&
      // The prices of an answer are those of one category.
      one.category === own.category,
  )
  const locations = new Map<string, number>()
  for (const { organization, locations: tied } of [own, ...others]) {
    for (const location of tied) locations.set(placeKey(organization, location), location)
  }
  return {
    id,
    organization: own.organization,
    source: own.source,
    externalMenuId: own.menu,
    priceCategoryId: own.category,
    locale: own.locale,
    timeZone: own.time_zone ?? 'Europe/Moscow',
    others: others.map(({ organization }) => organization),
    locations,
  }
}
