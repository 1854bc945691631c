import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { vatRates } from '@/src/domain/order/Fiscal'
import type { DeliveryZone } from '@/src/domain/order/quote/DeliveryZone'
import type { OrderingRules } from '@/src/domain/order/quote/OrderingRules'
import { polygonRings } from '@/src/fields/polygon'

import { sessionQuery } from '../menuModel/sessionQuery'
import { preparedQuery } from '../preparedQuery'

const pause = { is_paused: z.boolean().nullable(), paused_until: z.string().nullable() }
const settingsRow = z.object({
  ...pause,
  accepts_by_itself: z.boolean().nullable(),
  delivery_lead: z.number().nullable(),
  pickup_lead: z.number().nullable(),
  dine_in_lead: z.number().nullable(),
  slot_minutes: z.coerce.number(),
  days_ahead: z.number().nullable(),
  capacity: z.number().nullable(),
  delivery_charge: z.number().nullable(),
  pickup_charge: z.number().nullable(),
  dine_in_charge: z.number().nullable(),
  most_tips: z.number().nullable(),
  unpaid_minutes: z.number().nullable(),
  vat: z.enum(vatRates),
  delivery_vat: z.enum(vatRates),
})
const placeRow = z.object({ ...pause, capacity: z.number().nullable() })
const zoneRow = z.object({
  id: z.number(),
  name: z.string(),
  area: polygonRings,
  minimum: z.number().nullable(),
  fee: z.number().nullable(),
  free_from: z.number().nullable(),
  extra_minutes: z.number().nullable(),
})
const row = z.object({
  settings: settingsRow.nullable(),
  place: placeRow.nullable(),
  pay_by: z.array(z.string()).nullable(),
  zones: z.array(zoneRow),
  taken: z.array(z.object({ slot: z.number(), orders: z.number() })),
})

export type Ordering = {
  rules: OrderingRules
  zones: DeliveryZone[]
  /** Orders of each kitchen slot from now on, those called off aside; counted where capacity is limited. */
  taken: ReadonlyMap<number, number>
  acceptsByItself: boolean
  payBy: readonly string[]
  unpaidMinutes: number
}

/** What stands until somebody has saved the settings: the fields' own defaults. */
const untouched = settingsRow.parse({
  is_paused: false,
  paused_until: null,
  accepts_by_itself: false,
  delivery_lead: 60,
  pickup_lead: 30,
  dine_in_lead: 20,
  slot_minutes: 15,
  days_ahead: 1,
  capacity: null,
  delivery_charge: 0,
  pickup_charge: 0,
  dine_in_charge: 0,
  most_tips: 30,
  unpaid_minutes: 20,
  vat: 'none',
  delivery_vat: 'none',
})

function pauseOf({
  is_paused,
  paused_until,
}: z.infer<typeof placeRow> | z.infer<typeof settingsRow>) {
  if (!is_paused) return null
  return { until: paused_until === null ? null : Date.parse(paused_until) }
}

const statement = `
    select to_jsonb(settings) as settings, to_jsonb(place) as place,
      (select jsonb_agg(text order by "order") from order_settings_texts where path = 'payBy') as pay_by,
      (select coalesce(jsonb_agg(to_jsonb(one) order by _order), '[]'::jsonb) from delivery_zones one
        where location_id = $1 and is_active) as zones,
      (select coalesce(jsonb_agg(jsonb_build_object('slot', slot, 'orders', orders)), '[]'::jsonb) from (
        select (extract(epoch from kitchen_slot) * 1000)::float8 as slot, count(*) as orders from orders
        where coalesce(place.capacity, settings.capacity) is not null
          and location_id = $1 and kitchen_slot > now() - interval '2 hours'
          and state not in ('cancelled', 'rejected')
        group by kitchen_slot) as slots) as taken
    from (select) one
      left join lateral (select * from order_settings limit 1) settings on true
      left join lateral (select * from order_settings_places where location_id = $1
        order by _order limit 1) place on true`

/** How a location takes orders now, read in one statement. */
export async function readOrdering(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  locationId: number,
): Promise<Ordering> {
  const query = (await req.transactionID)
    ? await sessionQuery(req)
    : preparedQuery(req.payload.db.pool)
  const [found] = await query(row, statement, [locationId])
  if (!found) throw new Error('Nothing was read.')
  const { settings, place, pay_by, zones, taken } = found
  const all = settings ?? untouched
  return {
    rules: {
      pause: pauseOf(all) ?? (place && pauseOf(place)),
      lead: {
        delivery: all.delivery_lead ?? 0,
        pickup: all.pickup_lead ?? 0,
        'dine-in': all.dine_in_lead ?? 0,
      },
      slotMinutes: all.slot_minutes,
      daysAhead: all.days_ahead ?? 0,
      capacity: place?.capacity ?? all.capacity,
      serviceCharge: {
        delivery: all.delivery_charge ?? 0,
        pickup: all.pickup_charge ?? 0,
        'dine-in': all.dine_in_charge ?? 0,
      },
      mostTips: all.most_tips ?? 0,
      vat: all.vat,
      deliveryVat: all.delivery_vat,
    },
    zones: zones.map((zone) => ({
      id: zone.id,
      name: zone.name,
      rings: zone.area,
      minimum: zone.minimum ?? 0,
      fee: zone.fee ?? 0,
      freeFrom: zone.free_from,
      extraMinutes: zone.extra_minutes ?? 0,
    })),
    taken: new Map(taken.map(({ slot, orders }) => [slot, orders])),
    acceptsByItself: all.accepts_by_itself ?? false,
    payBy: pay_by ?? ['cash'],
    unpaidMinutes: all.unpaid_minutes ?? 20,
  }
}
