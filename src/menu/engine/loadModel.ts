import type { Pool, PoolClient } from 'pg'

import { openQuery } from '@/src/db/menuModel/openQuery'
import { openPast } from '@/src/db/menuModel/openPast'
import type { Query } from '@/src/db/menuModel/Query'
import { readMenuModel } from '@/src/db/menuModel/readMenuModel'
import { readRevisions } from '@/src/db/menuModel/readRevisions'
import { readTouches } from '@/src/db/menuModel/readTouches'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'

import { storyHtml } from './storyHtml'
import { withHouse } from './withHouse'

type Source = { pool: Pool; addressOf: (filename: string) => string }

async function reading<T>(pool: Pool, mode: string, read: (query: Query) => Promise<T>) {
  const client: PoolClient = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(`begin isolation level repeatable read ${mode}`)
    return await read(openQuery(client))
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // Nothing was written that should stay. A connection that fails at this is not used again.
    await client.query('rollback').catch((error: Error) => (broken = error))
    client.release(broken)
  }
}

/**
 * The published menu at its newest revision, read in one snapshot. From `known` are kept the records
 * that did not change; `known` itself is returned when nothing did.
 */
export function loadModel({ pool, addressOf }: Source, known: MenuModel | null) {
  return reading(pool, 'read only', async (query): Promise<MenuModel> => {
    const { revision } = await readRevisions(query)
    if (known && revision === known.revision) return known
    const isAhead = known && revision > known.revision
    const touches = isAhead ? await readTouches(query, known.revision) : null
    return withHouse(
      await readMenuModel({
        query,
        since: known && touches && { model: known, touches },
        toHtml: storyHtml,
        addressOf,
      }),
    )
  })
}

/** The published menu as it was at a moment; null when that is before anything that is kept. */
export function loadPast({ pool, addressOf }: Source, at: Date): Promise<MenuModel | null> {
  return reading(pool, 'read write', async (query) => {
    const revision = await openPast(query, at)
    if (revision === null) return null
    const model = await readMenuModel({ query, toHtml: storyHtml, addressOf })
    return withHouse({
      ...model,
      revision,
      sharedRevision: revision,
      locationRevisions: new Map(),
    })
  })
}
