import type { Channel } from '@/src/domain/menu/model/Channel'

/** Which menu: each has a document of its own. */
export type DocumentKey = {
  readonly locationId: number
  readonly locale: string
  readonly channel: Channel
}

export function nameOf({ locationId, locale, channel }: DocumentKey): string {
  return `${locationId}/${locale}/${channel}`
}
