import type { Payload } from 'payload'

import type { IikoConnection } from '@/payload-types'

export type Connected = {
  id: number
  organization: string
  source: 'nomenclature' | 'externalMenu'
  externalMenuId: string | null
  priceCategoryId: string | null
  locale: string
  timeZone: string
  /** Other organisations that sell by the same external menu at the same category of prices. */
  others: string[]
  /** The restaurant of each organisation. */
  locations: Map<string, number>
}

/** What a run has to know of its connection; null when it is gone or switched off. */
export async function connectionOf(payload: Payload, id: number): Promise<Connected | null> {
  const { docs } = await payload.find({
    collection: 'iiko-connections',
    where: { isActive: { equals: true } },
    depth: 0,
    pagination: false,
  })
  const own = docs.find((doc) => doc.id === id)
  if (!own) return null
  const others = docs.filter(
    (doc) =>
      doc !== own &&
      own.source === 'externalMenu' &&
      doc.source === 'externalMenu' &&
      doc.externalMenuId === own.externalMenuId &&
      // The prices of an answer are those of one category.
      (doc.priceCategoryId ?? '') === (own.priceCategoryId ?? ''),
  )
  const locations = new Map<string, number>()
  for (const doc of [own, ...others]) {
    const location = locationOf(doc)
    if (location !== null) locations.set(doc.organizationId.toLowerCase(), location)
  }
  return {
    id,
    organization: own.organizationId.toLowerCase(),
    source: own.source,
    externalMenuId: own.externalMenuId ?? null,
    priceCategoryId: own.priceCategoryId ?? null,
    locale: own.menuLanguage,
    timeZone: own.terminalGroups?.find(({ timeZone }) => timeZone)?.timeZone ?? 'Europe/Moscow',
    others: others.map(({ organizationId }) => organizationId.toLowerCase()),
    locations,
  }
}

function locationOf({ terminalGroups }: IikoConnection): number | null {
  for (const { location } of terminalGroups ?? []) {
    if (typeof location === 'number') return location
    if (location) return location.id
  }
  return null
}
