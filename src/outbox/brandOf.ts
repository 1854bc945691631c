import type { Payload } from 'payload'

import type { MessageSetting } from '@/payload-types'
import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { toLocale } from '@/src/i18n/toLocale'
import { siteUrl } from '@/src/settings/siteUrl'

import { photoAt } from './photoAt'

export type Brand = Pick<Announcement, 'brand' | 'postalAddress'>

/** How the restaurant calls itself in messages, and what letters look like. */
export async function brandOf(payload: Payload, language: string): Promise<Brand> {
  const locale = toLocale(language)
  const settings: MessageSetting = await payload.findGlobal({
    slug: 'message-settings',
    locale,
    depth: 1,
  })
  const name = settings.brand || (await firstRestaurant(payload, language)) || 'Carte'
  const logo = photoAt(settings.logo)
  return {
    brand: { name, url: siteUrl(), logoUrl: logo?.url, accent: settings.accent ?? undefined },
    postalAddress: settings.postalAddress ?? undefined,
  }
}

async function firstRestaurant(payload: Payload, language: string): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'locations',
    locale: toLocale(language),
    depth: 0,
    limit: 1,
    sort: '_order',
    select: { name: true },
  })
  return docs[0]?.name
}
