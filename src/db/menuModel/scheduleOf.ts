import { z } from 'zod'

import type { Schedule } from '@/src/domain/schedule/Schedule'
import { weekdays } from '@/src/domain/schedule/Weekday'

export const windows = z
  .array(z.object({ days: z.array(z.enum(weekdays)), from: z.string(), until: z.string() }))
  .nullable()
  .transform((value) => value ?? [])

const day = z
  .string()
  .nullable()
  .transform((value) => value || null)

export const scheduled = { windows, starts_on: day, ends_on: day }

type Scheduled = { windows: Schedule['windows']; starts_on: string | null; ends_on: string | null }

export function scheduleOf({ windows, starts_on, ends_on }: Scheduled): Schedule {
  return { windows, startsOn: starts_on, endsOn: ends_on }
}
