import { z } from 'zod'

import { menuPath } from '@/src/domain/site/paths'
import { pathIn } from '@/src/domain/site/pathIn'
import type { Language } from '@/src/i18n/language'

import type { Parts } from '../parts'

/** More than anybody prints at once. */
const most = 500

const found = z.object({
  docs: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      location: z.number(),
      code: z.string().nullish(),
    }),
  ),
})
const places = z.object({
  docs: z.array(z.object({ id: z.number(), name: z.string().nullish(), slug: z.string() })),
})

export type CodedTable = { id: number; name: string; place: string; address: string }

type Asked = {
  where: Readonly<Record<string, string>>
  language: Language
  /** Where guests find the site: `https://example.ru`. */
  origin: string
}

/**
 * The tables that Payload shows to whoever asks with these headers, each with the address that its code holds; null
 * when it shows them none at all. Tables without a code get one when they are saved next, and are left out.
 */
export async function readTables(
  api: Parts['api'],
  headers: Headers,
  { language, origin, where }: Asked,
): Promise<CodedTable[] | null> {
  async function ask(path: string, query: Readonly<Record<string, string>>): Promise<unknown> {
    const address = new URL(path, 'http://localhost')
    address.search = new URLSearchParams(query).toString()
    const answer = await api(new Request(address, { headers }))
    return answer.ok ? answer.json() : null
  }
  const list = { depth: '0', limit: String(most), pagination: 'false' }
  const told = await ask('/api/tables', { ...list, ...where, sort: 'name' })
  if (told === null) return null
  const { docs } = found.parse(told)
  const ids = [...new Set(docs.map(({ location }) => location))].join(',')
  const named = await ask('/api/locations', { ...list, 'where[id][in]': ids, locale: language })
  const byId = new Map(places.parse(named).docs.map((place) => [place.id, place]))
  return docs
    .flatMap(({ code, id, location, name }) => {
      const place = byId.get(location)
      if (!place || !code) return []
      const address = new URL(pathIn(language, menuPath(place)), origin)
      address.searchParams.set('table', code)
      return [{ id, name, place: place.name ?? '', address: address.href }]
    })
    .sort((one, other) => one.name.localeCompare(other.name, language, { numeric: true }))
}
