import { z } from 'zod'

import type { CatalogLocation } from '@/src/domain/menu/catalog/Catalog'
import { channels } from '@/src/domain/menu/model/Channel'
import { weekdays } from '@/src/domain/schedule/Weekday'

import { answers } from '../../call/components'

const clock = z.string().meta({ description: 'HH:MM by the wall clocks of the location.' })
const day = z.iso.date()

const hours = z
  .object({
    windows: z
      .array(
        z.object({
          days: z.array(z.enum(weekdays)).meta({ description: 'Empty: every day.' }),
          from: clock,
          until: z.string().meta({ description: 'At or before `from`: on the next day.' }),
        }),
      )
      .meta({ description: 'None: always open.' }),
    exceptions: z
      .array(
        z.object({
          from: day,
          until: day,
          opens: clock
            .nullable()
            .meta({ description: 'Null, with `closes`: closed on these days.' }),
          closes: clock.nullable(),
          note: z.string().nullable().meta({ description: 'What to tell guests.' }),
        }),
      )
      .meta({ description: 'Days with other hours than usual, both ends inclusive.' }),
  })
  .meta({ description: 'When the location is open.' })

/** A restaurant as the catalog tells of it. */
export const location = z
  .object({
    id: z.int(),
    slug: z.string(),
    name: z.string(),
    address: z.string().nullable(),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    phones: z.array(z.string()),
    time_zone: z.string().meta({ description: 'An IANA name, such as Europe/Moscow.' }),
    channels: z.array(z.enum(channels)),
    hours,
    is_open: z.boolean(),
    open_until: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'Null when it never closes, or is closed now.' }),
    opens_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'Null while it is open, and when it never opens.' }),
  })
  .meta({ description: 'A restaurant of the chain.' }) satisfies z.ZodType<CatalogLocation>

answers.add(location, { id: 'CatalogLocation' })
