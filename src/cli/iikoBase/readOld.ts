import { z } from 'zod'

import { inConnection } from '@/src/db/backup/inConnection'
import { openQuery } from '@/src/db/menuModel/openQuery'

const user = z.object({
  id: z.number(),
  email: z.string().nullable(),
  username: z.string().nullable(),
  hashed_password: z.string().nullable(),
  is_active: z.boolean().nullable(),
  is_superuser: z.boolean().nullable(),
  created_at: z.date().nullable(),
  updated_at: z.date().nullable(),
})

const dish = z.object({
  id: z.number(),
  name: z.string().nullable(),
  description: z.string().nullable(),
  price: z.number().nullable(),
  category: z.string().nullable(),
  is_available: z.boolean().nullable(),
  created_at: z.date().nullable(),
  updated_at: z.date().nullable(),
})

export type OldUser = z.infer<typeof user>
export type OldDish = z.infer<typeof dish>
export type Old = { users: OldUser[]; dishes: OldDish[] }

/** Everything in the old system's database, as it is at one moment; nothing is changed there. */
export function readOld(connectionString: string): Promise<Old> {
  return inConnection(connectionString, async (client) => {
    // Its times have no zone and are UTC.
    await client.query(`set timezone = 'UTC'`)
    await client.query('begin isolation level repeatable read read only')
    const query = openQuery(client)
    const users = await query(
      user,
      `select id, email, username, hashed_password, is_active, is_superuser,
         created_at::timestamptz as created_at, updated_at::timestamptz as updated_at
       from users order by is_superuser is not true, id`,
    )
    const dishes = await query(
      dish,
      `select id, name, description, price::float8 as price, category, is_available,
         created_at::timestamptz as created_at, updated_at::timestamptz as updated_at
       from menu_items order by id`,
    )
    return { users, dishes }
  })
}
