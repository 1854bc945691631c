import { z } from 'zod'

import { channels as everyChannel } from '@/src/domain/menu/model/Channel'
import type { Location } from '@/src/domain/menu/model/Location'

import { grouped } from '@/src/domain/lists/grouped'
import type { Ids } from './Ids'
import { among } from './published'
import type { Query } from './Query'
import { channelRow, key, limit, text } from './rows'
import { windows } from './scheduleOf'
import { textOf } from './textOf'

const location = z.object({
  id: z.number(),
  slug: key,
  latitude: limit,
  longitude: limit,
  time_zone: z.string(),
  currency: z.string(),
  opening_hours: windows,
})

const texts = z.object({ _parent_id: z.number(), _locale: z.string(), name: text, address: text })
const phone = z.object({ parent_id: z.number(), text })
const exception = z.object({
  id: z.string(),
  _parent_id: z.number(),
  from: z.string(),
  until: z.string(),
  closed: z.boolean().nullable(),
  opens: text,
  closes: text,
})

/** The restaurants that are shown to guests. */
export async function readLocations(query: Query, ids: Ids): Promise<Location[]> {
  const locations = await query(
    location,
    `select id, slug, latitude, longitude, time_zone, currency, opening_hours from locations
     where ${among('id')} and deleted_at is null and is_open_to_guests`,
    [ids],
  )
  const said = grouped(
    await query(
      texts,
      `select _parent_id, _locale, name, address from locations_locales where ${among('_parent_id')}`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  const phones = grouped(
    await query(
      phone,
      `select parent_id, text from locations_texts
       where ${among('parent_id')} and path = 'phones' order by "order", id`,
      [ids],
    ),
    ({ parent_id }) => parent_id,
  )
  const channels = grouped(
    await query(
      channelRow,
      `select parent_id, value from locations_channels
       where ${among('parent_id')} order by "order", id`,
      [ids],
    ),
    ({ parent_id }) => parent_id,
  )
  const exceptions = grouped(
    await query(
      exception,
      `select id, _parent_id, "from", until, closed, opens, closes from locations_exceptions
       where ${among('_parent_id')} order by _order`,
      [ids],
    ),
    ({ _parent_id }) => _parent_id,
  )
  return locations.map(({ id, slug, latitude, longitude, time_zone, currency, opening_hours }) => {
    const served = (channels.get(id) ?? []).map(({ value }) => value)
    return {
      id,
      slug,
      name: textOf(said.get(id), 'name'),
      address: textOf(said.get(id), 'address'),
      latitude,
      longitude,
      phones: (phones.get(id) ?? []).flatMap((row) => row.text ?? []),
      timeZone: time_zone,
      currency,
      hours: {
        windows: opening_hours,
        exceptions: (exceptions.get(id) ?? []).map((row) => ({
          from: row.from,
          until: row.until,
          closed: row.closed ?? true,
          opens: row.opens || '00:00',
          closes: row.closes || '00:00',
          note: '',
        })),
      },
      channels: served.length > 0 ? served : everyChannel,
    }
  })
}
