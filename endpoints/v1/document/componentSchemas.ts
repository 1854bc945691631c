import { z } from 'zod'

import { answers, bodies } from '../call/components'
import { schemaAddress } from './referenceTo'

import './problem'

type JsonSchema = z.core.JSONSchema.BaseSchema

function schemasOf(
  registry: z.core.$ZodRegistry<{ id: string }>,
  io: 'input' | 'output',
): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: schemaAddress,
    // Fields may be added to answers: a client must not be generated that refuses them.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    },
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, $schema: _dialect, ...schema }]) => [
      name,
      schema,
    ]),
  )
}

/** The named schemas of bodies and answers as JSON Schema, draft 2020-12. */
export function componentSchemas(): Record<string, JsonSchema> {
  return { ...schemasOf(bodies, 'input'), ...schemasOf(answers, 'output') }
}
