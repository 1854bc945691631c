import type { z } from 'zod'

/** Where the description keeps a named schema. */
export function schemaAddress(id: string): string {
  return `#/components/schemas/${id}`
}

/** A reference to a schema that is named in the registry; throws for one that is not. */
export function referenceTo(
  registry: z.core.$ZodRegistry<{ id: string }>,
  schema: z.ZodType,
): { $ref: string } {
  const named = registry.get(schema)
  if (!named) throw new Error('A call answers or takes a schema without a name in the description.')
  return { $ref: schemaAddress(named.id) }
}
