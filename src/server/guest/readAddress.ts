import { channels } from '@/src/domain/menu/model/Channel'

import type { Address } from './Address'

/** Rooms of the house that are no restaurants, whatever a restaurant is called. */
const rooms = new Set([
  ...['admin', 'api', 'docs', 'health', 'metrics', '_next', '_site'],
  ...['orders', 'subscribe', 'unsubscribe'],
])

/** What an address asks for: `/en/nevsky/borshch?mode=pickup`. Null for what is none of ours. */
export function readAddress(path: string, search: URLSearchParams): Address | null {
  const parts = decode(path)
  if (!parts) return null
  const isEnglish = parts[0] === 'en'
  const rest = isEnglish ? parts.slice(1) : parts
  if (rest.length > 2 || (rest[0] !== undefined && rooms.has(rest[0].toLowerCase()))) return null
  // The code on a table's QR.
  const mode = search.has('table') ? 'dine-in' : search.get('mode')
  return {
    language: isEnglish ? 'en' : 'ru',
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
