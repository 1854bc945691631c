import type { Payload } from 'payload'

import { openQuery } from '@/src/db/menuModel/openQuery'

import { clientOf } from '../connections/clientOf'
import { servingConnection } from './servingConnection'

export type IikoTable = { id: string; section: string; name: string }

/**
 * The tables that iiko knows at a restaurant, in the order of its halls; null when the restaurant is not
 * connected. Rejects with an IikoError.
 */
export async function tablesOf(payload: Payload, location: number): Promise<IikoTable[] | null> {
  const serving = await servingConnection(openQuery(payload.db.pool), location)
  if (!serving) return null
  const client = await clientOf(payload, serving.connection)
  const halls = await client.sections([serving.terminalGroupId])
  return halls.flatMap(({ name: section, tables }) =>
    tables
      .filter(({ isDeleted }) => !isDeleted)
      .sort((one, other) => one.number - other.number)
      .map(({ id, name, number }) => ({ id, section, name: name || `№ ${number}` })),
  )
}
