import type { PayloadRequest } from 'payload'

import { mapReferences } from './mapReferences'
import { type Part, parts } from './parts'
import type { ReadMenu } from './readJson'
import type { Said } from './writeJson'

type Options = { req: PayloadRequest; menu: ReadMenu; now: Said }

/**
 * The file with the keys that its documents go by now. A key is made of the slug; so when a file has changed a slug, its
 * key is nobody's any more, and the same file brought in again would make the document a second time: it is known by
 * the slug that it says.
 */
export function knownKeys({ req, menu, now }: Options): ReadMenu {
  const renamed = new Map<string, Map<string, string>>()
  for (const part of parts) renamed.set(part, renamedIn(menu.get(part) ?? [], keysIn(now, part)))
  if ([...renamed.values()].every(({ size }) => size === 0)) return menu
  return new Map(
    parts.map((part) => {
      const { flattenedFields } = req.payload.collections[part].config
      const documents = (menu.get(part) ?? []).map(({ key, ...fields }) => ({
        ...mapReferences(
          flattenedFields,
          fields,
          (collection, name) => renamed.get(collection)?.get(String(name)) ?? name,
        ),
        key: renamed.get(part)?.get(key) ?? key,
      }))
      return [part, documents]
    }),
  )
}

const keysIn = ({ keys }: Said, part: Part) => new Set(keys.get(part)?.values() ?? [])

function renamedIn(
  documents: readonly { key: string; slug?: unknown }[],
  known: ReadonlySet<string>,
): Map<string, string> {
  const told = new Set(documents.map(({ key }) => key))
  const renamed = new Map<string, string>()
  for (const { key, slug } of documents) {
    if (known.has(key) || typeof slug !== 'string' || !known.has(slug) || told.has(slug)) continue
    // Two of a file that say one slug are not one.
    told.add(slug)
    renamed.set(key, slug)
  }
  return renamed
}
