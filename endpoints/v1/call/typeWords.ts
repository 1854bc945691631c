import { z } from 'zod'

const typed = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  anyOf: z.array(z.object({ type: z.string().optional() })).optional(),
})

const described = z.object({ properties: z.record(z.string(), typed) })

/** True and false as the system that Carte replaces took them in a query (pydantic's words). */
const truths: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['0', false],
  ['no', false],
  ['off', false],
])

type WantedTypes = ReadonlyMap<string, ReadonlySet<string>>

const known = new WeakMap<z.ZodObject, WantedTypes>()

function wantedTypes(schema: z.ZodObject): WantedTypes {
  const before = known.get(schema)
  if (before) return before
  const { properties } = described.parse(z.toJSONSchema(schema, { io: 'input' }))
  const wanted = new Map(
    Object.entries(properties).map(([name, { type = [], anyOf = [] }]) => [
      name,
      new Set([type, anyOf.flatMap((each) => each.type ?? [])].flat()),
    ]),
  )
  known.set(schema, wanted)
  return wanted
}

/**
 * The words of a query or a path as the types that the schema wants: "12" becomes 12 where an
 * integer is wanted, "True" becomes true where a boolean is. What does not read as its type stays a
 * word, for the schema to refuse.
 */
export function typeWords(
  schema: z.ZodObject,
  words: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, types] of wantedTypes(schema)) {
    const word = words[name]
    if (typeof word !== 'string') continue
    const truth = truths.get(word.toLowerCase())
    if (types.has('boolean') && truth !== undefined) result[name] = truth
    else if (types.has('integer') && /^[+-]?\d{1,15}$/.test(word)) result[name] = Number(word)
    else result[name] = word
  }
  return result
}
