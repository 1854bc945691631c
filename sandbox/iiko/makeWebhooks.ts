import { randomUUID } from 'node:crypto'

import { isRecord } from '../http/isRecord'
import { textOf } from '../http/textOf'

import { dateText } from './dateText'

export type WebhookSettings = { webHooksUri: string; authToken: string; webHooksFilter: unknown }
export type IikoEvent = {
  eventType: string
  eventTime: string
  organizationId: string
  correlationId: string
  eventInfo: unknown
}
export type SentEvents = { uri: string; events: IikoEvent[]; status: number | null }
export type Webhooks = ReturnType<typeof makeWebhooks>

/** Which part of the filter lets an event through, for the types that have one. */
const filters: Readonly<Record<string, [part: string, flag: string]>> = {
  StopListUpdate: ['stopListUpdateFilter', 'updates'],
  NomenclatureUpdate: ['nomenclatureUpdateFilter', 'updates'],
  DeliveryOrderError: ['deliveryOrderFilter', 'errors'],
  TableOrderError: ['tableOrderFilter', 'errors'],
}

/** Whom to tell of changes, and what was told. */
export const makeWebhooks = (now: () => number) => {
  const settings = new Map<string, WebhookSettings>()
  const sent: SentEvents[] = []
  const waiting: IikoEvent[] = []
  const underWay = new Set<Promise<unknown>>()
  let isHeld = false

  const wants = ({ webHooksFilter }: WebhookSettings, { eventType, eventInfo }: IikoEvent) => {
    if (!isRecord(webHooksFilter)) return true
    const [part, flag] = filters[eventType] ?? []
    if (part !== undefined && flag !== undefined) {
      const filter = webHooksFilter[part]
      return isRecord(filter) && filter[flag] === true
    }
    const ofOrders =
      eventType === 'DeliveryOrderUpdate'
        ? webHooksFilter.deliveryOrderFilter
        : eventType === 'TableOrderUpdate'
          ? webHooksFilter.tableOrderFilter
          : undefined
    if (ofOrders === undefined) return !/Order/.test(eventType)
    const statuses = isRecord(ofOrders) ? ofOrders.orderStatuses : undefined
    const order = isRecord(eventInfo) && isRecord(eventInfo.order) ? eventInfo.order : {}
    return Array.isArray(statuses) && statuses.includes(order.status)
  }

  /** Posts a batch to wherever an organisation's events go; returns the status of the answer. */
  const post = async (
    events: IikoEvent[],
    {
      organizationId = events[0]?.organizationId ?? '',
      authToken,
    }: { organizationId?: string; authToken?: string } = {},
  ): Promise<number | null> => {
    const known = settings.get(organizationId)
    if (known === undefined) return null
    const entry: SentEvents = { uri: known.webHooksUri, events, status: null }
    sent.push(entry)
    const answer = await fetch(known.webHooksUri, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${authToken ?? known.authToken}`,
      },
      body: JSON.stringify(events),
    }).catch(() => undefined)
    entry.status = answer?.status ?? null
    return entry.status
  }

  const follow = (work: Promise<unknown>) => {
    underWay.add(work)
    void work.finally(() => underWay.delete(work))
  }

  return {
    settings: (organizationId: string) => settings.get(organizationId),
    set: (organizationId: string, body: Record<string, unknown>) =>
      settings.set(organizationId, {
        webHooksUri: textOf(body.webHooksUri),
        authToken: textOf(body.authToken),
        webHooksFilter: body.webHooksFilter,
      }),
    event: (eventType: string, organizationId: string, eventInfo: unknown): IikoEvent => ({
      eventType,
      eventTime: dateText(now()),
      organizationId,
      correlationId: randomUUID(),
      eventInfo,
    }),
    /** Tells an event, as the filter has it; while held, it waits. */
    tell: (event: IikoEvent) => {
      const known = settings.get(event.organizationId)
      if (known === undefined || !wants(known, event)) return
      if (isHeld) waiting.push(event)
      else follow(post([event]))
    },
    post,
    /** Events are kept back from now on. */
    hold: () => {
      isHeld = true
    },
    /** Sends what was kept back: in another order, twice, or one by one. */
    release: async ({ isReversed = false, times = 1, isOneByOne = false } = {}) => {
      isHeld = false
      const events = waiting.splice(0)
      const batch = isReversed ? events.reverse() : events
      const all = Array.from({ length: times }, () => batch).flat()
      if (all.length === 0) return
      if (!isOneByOne) return void (await post(all))
      for (const event of all) await post([event])
    },
    sent: () => sent,
    idle: async () => {
      await Promise.all(underWay)
    },
  }
}
