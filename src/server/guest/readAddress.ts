import { isRoom } from '@/src/domain/slug/isRoom'
import { channels } from '@/src/domain/menu/model/Channel'

import type { Address } from './Address'

type Options = { search: URLSearchParams; locales: readonly string[] }

/** What an address asks for: `/en/nevsky/borshch?mode=pickup`. Null for what is none of ours. */
export function readAddress(path: string, { search, locales }: Options): Address | null {
  const parts = decode(path)
  if (!parts) return null
  // Russian has no address of its own.
  const locale = locales.find((one) => one === parts[0] && one !== 'ru') ?? 'ru'
  const rest = locale === 'ru' ? parts : parts.slice(1)
  if (rest.length > 2) return null
  if (rest[0] !== undefined && rest[0] !== 'news' && isRoom(rest[0])) return null
  // The code on a table's QR.
  const mode = search.has('table') ? 'dine-in' : search.get('mode')
  return {
    language: locale === 'en' ? 'en' : 'ru',
    locale,
    parts: rest,
    channel: channels.find((channel) => channel === mode),
  }
}

function decode(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map((part) => decodeURIComponent(part))
  } catch {
    return null
  }
}
