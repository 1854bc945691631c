import { z } from 'zod'

/** What lies in the outbox for one subscriber of an announcement: it is put into words when it leaves. */
export const announcementRef = z.object({ announcement: z.int(), subscriber: z.int() })
export type AnnouncementRef = z.infer<typeof announcementRef>

/** By which all deliveries of an announcement are found. */
export const audienceOf = (announcement: number): string => `announcement:${announcement}`
