import { z } from 'zod'

import type { Query } from '../menuModel/Query'

const words = z.record(z.string(), z.string().nullable()).nullable()
const place = z.object({
  name: words,
  address: words,
  phone: z.string().nullable(),
  time_zone: z.string().nullable(),
})

/** What messages say of a restaurant: texts by language, the first of its phones, its clock. */
export type OrderPlace = z.infer<typeof place>

/** The restaurant of an order as messages name it; null when it is not there any more. */
export async function readPlace(query: Query, locationId: number): Promise<OrderPlace | null> {
  const [found] = await query(
    place,
    `select
       (select jsonb_object_agg(_locale, name) from locations_locales where _parent_id = place.id) as name,
       (select jsonb_object_agg(_locale, address) from locations_locales where _parent_id = place.id)
         as address,
       (select text from locations_texts where parent_id = place.id and path = 'phones'
         order by "order" limit 1) as phone, time_zone::text as time_zone
     from locations place where id = $1`,
    [locationId],
  )
  return found ?? null
}
