import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const browser = z.object({
  user_id: z.number(),
  address: z.string(),
  language: z.string(),
})
export type StaffBrowser = z.infer<typeof browser>

/**
 * The browsers in which active staff with one of these roles, or owners, want notices. What goes there
 * is a delivery of the channel `push` to `address`.
 */
export function browsersOf(query: Query, roles: readonly string[]): Promise<StaffBrowser[]> {
  return query(
    browser,
    `select b.user_id, b.address, b.language from staff_browsers b join users u on u.id = b.user_id
     where u.is_active and (u.is_superuser or u.role::text = any ($1::text[])) order by b.created_at`,
    [[...roles]],
  )
}
