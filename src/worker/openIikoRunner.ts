import type { Payload } from 'payload'

import { fetchFromIiko } from '@/plugins/iiko/runs/fetchFromIiko'
import { openRunner } from '@/plugins/iiko/runs/openRunner'
import { syncLimits } from '@/plugins/iiko/runs/syncLimits'
import { settings } from '@/src/settings'

/** Works on the syncs of the menu with iiko, as the settings say. */
export function openIikoRunner(payload: Payload): { close: () => Promise<void> } {
  const { DATABASE_URL, IIKO_SYNC_MINUTES } = settings()
  return openRunner({
    payload,
    connectionString: DATABASE_URL,
    limits: syncLimits(),
    everyMinutes: IIKO_SYNC_MINUTES,
    fetchMenu: (connection, since) => fetchFromIiko(payload, connection, since),
  })
}
