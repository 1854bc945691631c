import { z } from 'zod'

import { answers } from '../call/components'

/** Problem details as src/problem writes them (RFC 9457). */
export const problem = z
  .object({
    type: z.string().meta({ description: 'The kind of problem, a URI that names it.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'A sentence for a person.' }),
    errors: z
      .array(
        z.object({
          field: z.string(),
          in: z.enum(['body', 'header', 'query', 'path']).optional(),
          pointer: z.string().optional().meta({ description: 'JSON pointer into the body.' }),
          code: z.string().optional().meta({ description: 'What a program goes by.' }),
          detail: z.string(),
        }),
      )
      .optional()
      .meta({ description: 'Each wrong field.' }),
    request_id: z.string().optional().meta({ description: 'To be named when asking for help.' }),
  })
  .meta({
    description: 'What went wrong (RFC 9457), in Russian or English by Accept-Language.',
    examples: [
      {
        type: 'urn:carte:problem:invalid',
        title: 'Check the data',
        status: 422,
        detail: 'Check these fields: price.',
        errors: [{ field: 'price', in: 'body', pointer: '#/price', detail: 'Must be at least 0.' }],
      },
    ],
  })

answers.add(problem, { id: 'Problem' })
