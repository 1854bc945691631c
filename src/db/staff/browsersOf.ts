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
export function browsersOf(
  query: Query,
  roles: readonly string[],
  locationId: number | null = null,
): Promise<StaffBrowser[]> {
  return query(
    browser,
    `select b.user_id, b.address, b.language from staff_browsers b join users u on u.id = b.user_id
     where u.is_active and (u.is_superuser or u.role::text = any ($1::text[]))
       and ($2::int is null or u.is_superuser or u.role::text = 'administrator'
         or not exists (select from users_rels r where r.parent_id = u.id and r.path = 'locations')
         or exists (select from users_rels r where r.parent_id = u.id and r.path = 'locations'
           and r.locations_id = $2))
     order by b.created_at`,
    [[...roles], locationId],
  )
}
