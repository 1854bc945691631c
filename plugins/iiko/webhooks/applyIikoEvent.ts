import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { ApplyEvent } from '@/src/inbox/InboxEvent'

import { askChore } from '../chores/askChore'
import { type IikoEvent, iikoEvent } from './readEvents'

/** What lies in the inbox: the event, and the connection that was told it. */
const stored = z.object({ connection: z.number(), organizationId: z.string(), event: iikoEvent })

export type StoredEvent = z.infer<typeof stored>

export type Meanings = {
  /** The menu has changed: what follows is written with `req`, or enqueued. */
  onMenu?: (req: PayloadRequest, connection: number) => Promise<void>
  /** An order has changed, or could not be made. Returns why there was nothing to do. */
  onOrder?: (req: PayloadRequest, connection: number, event: IikoEvent) => Promise<string | void>
}

/**
 * Does what an event of iiko means. Events come twice, late and in any order: none is believed further
 * than that something has changed, and the newest is asked for, or it is compared by its own time.
 */
export const applyIikoEvent =
  ({ onMenu, onOrder }: Meanings): ApplyEvent =>
  async (req, { body }) => {
    const { connection, event, organizationId } = stored.parse(body)
    const { eventType } = event
    if (event.organizationId?.toLowerCase() !== organizationId) {
      return 'Другая организация: не применено / Another organisation: ignored'
    }
    if (eventType === 'StopListUpdate') return askChore(req, connection, 'stops')
    if (eventType === 'NomenclatureUpdate') return onMenu?.(req, connection)
    if (/^(Delivery|Table)Order(Update|Error)$/.test(eventType)) {
      return onOrder?.(req, connection, event)
    }
    return `${eventType}: Carte не занимается этим / nothing to do`
  }
