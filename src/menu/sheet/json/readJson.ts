import { z } from 'zod'

import { type Part, parts } from './parts'

const document = z.looseObject({ key: z.string().min(1).max(300) })

const menu = z.object({
  format: z.literal('carte-menu'),
  version: z.literal(1),
  parts: z.partialRecord(z.enum(parts), z.array(document).max(20_000)),
})

export type ReadMenu = ReadonlyMap<Part, readonly z.infer<typeof document>[]>

/** What a file says, or where it is not a menu: a path such as `parts.menu-items.3.key`. */
export function readJson(text: string): { menu: ReadMenu } | { wrongAt: string } {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { wrongAt: '' }
  }
  const read = menu.safeParse(value)
  if (!read.success) return { wrongAt: read.error.issues[0]?.path.join('.') ?? '' }
  return { menu: new Map(parts.map((part) => [part, read.data.parts[part] ?? []])) }
}
