import type { Payload } from 'payload'

import { iikoDetails } from '@/plugins/iiko/health/iikoDetails'
import { readKeyHealth } from '@/plugins/iiko/health/readKeyHealth'
import { openQuery } from '@/src/db/menuModel/openQuery'

import { checkParts, type Readiness } from './checkParts'

/** Whether everything that answers depend on works at this moment. */
export function readinessOf(payload: Payload): () => Promise<Readiness> {
  const { pool } = payload.db
  return async () => ({
    ...(await checkParts({ database: () => pool.query('select 1') })),
    details: {
      iiko: await iikoDetails(openQuery(pool), (id) => readKeyHealth(payload, id)).catch(
        () => null,
      ),
    },
  })
}
