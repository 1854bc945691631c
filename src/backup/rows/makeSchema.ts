import { drizzle } from 'drizzle-orm/node-postgres'
import { createLocalReq, type Payload } from 'payload'
import type { Client } from 'pg'

import { addMenuLocales } from '@/src/db/addMenuLocales'
import { migrations } from '@/src/db/migrations'

import type { Manifest } from '../Manifest'

/** Makes the schema that the backup was made over, by the migrations that it had, all of them known, in the transaction of `client`. */
export async function makeSchema(
  client: Client,
  payload: Payload,
  { locales, migrations: had }: Pick<Manifest, 'locales' | 'migrations'>,
): Promise<void> {
  const db = drizzle(client)
  const req = await createLocalReq({}, payload)
  for (const { name, up } of migrations) if (had.includes(name)) await up({ db, payload, req })
  await addMenuLocales(client, locales)
}
