import { createHash } from 'node:crypto'

import { slugify } from '@/src/domain/slug/slugify'

/** `…/soups/Борщ.png?w=900` → `borshch-u1f0c2b7a`: by it the same address is known when it comes again. */
export function nameOfAddress(address: string): string {
  const { pathname } = new URL(address)
  const last = pathname.split('/').at(-1) ?? ''
  const mark = createHash('sha256').update(address).digest('hex').slice(0, 8)
  return `${stemOf(last).slice(0, 60) || 'photo'}-u${mark}`
}

/** What a file's name becomes when it is stored, without the random part: `Борщ.png` → `borshch`. */
export function stemOf(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '')
  return slugify(decoded(stem))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Names that a stored photo may have come by: without the random part that every upload gets, with and without its ending. */
export function namesBefore(filename: string): string[] {
  const bare = filename.replace(/-[0-9a-f]{8}(?=\.\w+$)/, '')
  return bare === filename ? [] : [bare, bare.replace(/\.\w+$/, '')]
}
