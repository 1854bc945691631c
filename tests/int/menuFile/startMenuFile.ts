import type { PayloadRequest } from 'payload'

import { startPayload } from '../startPayload'

/** Payload over a new database, and the menu's file out of it and into it. */
export async function startMenuFile() {
  const carte = await startPayload()
  const { createLocalReq } = await import('payload')
  const { applyFile } = await import('@/src/menu/sheet/applyFile')
  const { exportMenu } = await import('@/src/menu/sheet/exportMenu')
  const { planFile } = await import('@/src/menu/sheet/planFile')
  const { readTables } = await import('@/src/menu/sheet/file/readTables')
  const request = (): Promise<PayloadRequest> => createLocalReq({}, carte.payload)

  return {
    ...carte,
    exported: async (format: 'xlsx' | 'csv' = 'xlsx', language: 'ru' | 'en' = 'ru') =>
      exportMenu(await request(), { format, language }),
    planned: async (bytes: Uint8Array) =>
      planFile(await request(), { tables: await readTables(bytes) }),
    applied: async (bytes: Uint8Array, fingerprint?: string) =>
      applyFile({ req: await request(), tables: await readTables(bytes), fingerprint }),
    /** Every row of every table of the menu, versions included. */
    everything: async (): Promise<string> => {
      const { Client } = await import('pg')
      const client = new Client({ connectionString: carte.databaseUrl })
      await client.connect()
      try {
        const tables = await client.query<{ name: string }>(
          `select table_name as name from information_schema.tables where table_schema = 'public'
           and (table_name ~ '^_?(menu_items|categories|modifier_groups|tags)') order by 1`,
        )
        const all: unknown[] = []
        for (const { name } of tables.rows) {
          const { rows } = await client.query<{ row: unknown }>(
            `select to_jsonb(t) as row from "${name}" t order by t::text`,
          )
          all.push([name, rows])
        }
        return JSON.stringify(all, null, 1)
      } finally {
        await client.end()
      }
    },
  }
}

export type MenuFile = Awaited<ReturnType<typeof startMenuFile>>
