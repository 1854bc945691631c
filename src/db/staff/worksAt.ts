import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** The condition that the row of `users` works at a restaurant; the same rule as src/access/placesOf. */
export const worksAt = (location: SQL): SQL => sql`(
  users.is_superuser or users.role::text = 'administrator'
  or not exists (select from users_rels r where r.parent_id = users.id and r.path = 'locations')
  or exists (select from users_rels r where r.parent_id = users.id and r.path = 'locations'
    and r.locations_id = ${location}))`
