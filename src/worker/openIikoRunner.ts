import type { Payload } from 'payload'

import { openRunner } from '@/plugins/iiko/runs/openRunner'
import { directUrl } from '@/src/db/directUrl'
import { settings } from '@/src/settings'

import { syncApart } from './iikoSync/syncApart'

/** Works on the syncs of the menu with iiko, as the settings say. */
export function openIikoRunner(payload: Payload): { close: () => Promise<void> } {
  const { IIKO_SYNC_MEMORY_MB: megabytes, IIKO_SYNC_MINUTES } = settings()
  return openRunner({
    payload,
    connectionString: directUrl(),
    everyMinutes: IIKO_SYNC_MINUTES,
    perform: (run, signal) => syncApart({ payload, signal, megabytes }, run),
  })
}
