import type { Payload } from 'payload'

import type { IikoRun } from '@/payload-types'
import { openLead } from '@/src/db/openLead'

import { runLock } from './openRunner'
import type { Perform } from './Perform'
import { performRun } from './performRun'

type RunHere = Omit<Perform, 'ground' | 'openPayload'> & {
  payload: Payload
  connectionString: string
  signal?: AbortSignal
}

/**
 * Does a run in this process, or waits while another one does it, and returns what became of it. Throws
 * the signal's reason; a run that is under way then is done by whoever comes next.
 */
export async function runHere(
  { connectionString, payload, signal, ...perform }: RunHere,
  { run, connection }: { run: number; connection: number },
): Promise<IikoRun> {
  const lead = openLead({ connectionString, name: runLock(connection) })
  try {
    for (;;) {
      signal?.throwIfAborted()
      if ((await lead.take()) !== 'elsewhere') {
        await performRun(
          { ...perform, ground: payload, openPayload: () => Promise.resolve(payload) },
          run,
        )
      }
      const found = await read(payload, run)
      if (found.state !== 'waiting' && found.state !== 'running') return found
      await new Promise((rested) => setTimeout(rested, 300))
    }
  } finally {
    await lead.drop()
  }
}

function read(payload: Payload, id: number): Promise<IikoRun> {
  return payload.findByID({ collection: 'iiko-runs', id, depth: 0 })
}
