import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const browser = z.object({
  user_id: z.number(),
  address: z.string(),
  language: z.string(),
})
export type StaffBrowser = z.infer<typeof browser>

/**
 * The browsers in which active staff with one of these roles, or owners, want notices; of those alone who
 * work at `locationId`, unless it is null. What goes there is a delivery of the channel `push` to `address`.
 * The same rule as src/access/placesOf.
 */
export async function browsersOf(
  query: Query,
  roles: readonly string[],
  locationId: number | null = null,
): Promise<StaffBrowser[]> {
  const all = await query(
    browser.extend({ locations: z.array(z.number()).nullable() }),
    `select b.user_id, b.address, b.language,
       case when not u.is_superuser and u.role::text <> 'administrator' then
         (select array_remove(array_agg(r.locations_id), null) from users_rels r
           where r.parent_id = u.id and r.path = 'locations') end as locations
     from staff_browsers b join users u on u.id = b.user_id
     where u.is_active and (u.is_superuser or u.role::text = any ($1::text[]))
     order by b.created_at`,
    [[...roles]],
  )
  return all.filter(
    ({ locations }) => locationId === null || locations === null || locations.includes(locationId),
  )
}
