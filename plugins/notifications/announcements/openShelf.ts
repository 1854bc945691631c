import type { Payload } from 'payload'

import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { clockMinutes } from '@/src/domain/schedule/clockMinutes'

import { readAnnouncement } from './readAnnouncement'

/** A correction is in what leaves this many milliseconds later. */
const freshFor = 5_000
const most = 100

type Quiet = { quietFrom: number; quietTo: number }
export type Shelf = {
  announcement: (id: number, language: string) => Promise<Announcement | null>
  quietHours: () => Promise<Quiet>
}

/** What is the same for all receivers of an announcement, read once in a while and not for each. */
export function openShelf(payload: Payload): Shelf {
  const announcements = openMemory<Announcement | null>()
  const quiet = openMemory<Quiet>()
  return {
    announcement: (id, language) =>
      announcements(`${id} ${language}`, () => readAnnouncement(payload, { id, language })),
    quietHours: () =>
      quiet('', async () => {
        const { quietFrom, quietTo } = await payload.findGlobal({
          slug: 'message-settings',
          depth: 0,
        })
        return {
          quietFrom: clockMinutes(quietFrom ?? '22:00'),
          quietTo: clockMinutes(quietTo ?? '09:00'),
        }
      }),
  }
}

function openMemory<T>(): (key: string, read: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, { until: number; value: Promise<T> }>()
  return (key, read) => {
    const known = kept.get(key)
    if (known && known.until > Date.now()) return known.value
    const value = read()
    value.catch(() => kept.delete(key))
    if (kept.size >= most) kept.clear()
    kept.set(key, { until: Date.now() + freshFor, value })
    return value
  }
}
