import type { Payload } from 'payload'

import { directUrl } from '@/src/db/directUrl'
import { settings } from '@/src/settings'
import { openBackups } from '@/src/worker/openBackups'
import { openHearing } from '@/src/worker/openHearing'
import { openIikoRunner } from '@/src/worker/openIikoRunner'
import { openMessages } from '@/src/worker/openMessages'
import { openWorker } from '@/src/worker/openWorker'

import type { Shutdown } from './shutdown'

/** All that is done without being asked: what is scheduled, messages, syncs, backups, what outside services tell. */
export async function openWork(payload: Payload, shutdown: Shutdown): Promise<void> {
  const { AUDIT_DAYS, DELIVERY_DAYS, IDLE_CUSTOMER_DAYS, ORDER_DATA_DAYS } = settings()
  const worker = openWorker({
    payload,
    connectionString: directUrl(),
    historyDays: settings().MENU_HISTORY_DAYS,
    keeping: {
      audit: AUDIT_DAYS,
      orders: ORDER_DATA_DAYS,
      customers: IDLE_CUSTOMER_DAYS,
      deliveries: DELIVERY_DAYS,
    },
  })
  shutdown.onStop('worker', worker.close)
  const messages = await openMessages(payload)
  shutdown.onStop('messages', messages.close)
  const iiko = openIikoRunner(payload)
  shutdown.onStop('iiko', iiko.close)
  const backups = openBackups(payload)
  shutdown.onStop('backups', backups.close)
  const hearing = await openHearing(payload)
  shutdown.onStop('hearing', hearing.close)
}
