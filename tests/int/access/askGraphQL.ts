import { z } from 'zod'

const error = z.looseObject({
  message: z.string(),
  extensions: z.looseObject({ statusCode: z.number() }).optional(),
})

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(error).optional(),
})

export type GraphQLAnswer = z.infer<typeof answer>

/** Asks Payload's GraphQL as the network would, without a port. */
export async function askGraphQL(
  query: string,
  options: { headers?: Record<string, string>; variables?: Record<string, unknown> } = {},
): Promise<GraphQLAnswer & { response: Response }> {
  const { default: config } = await import('@payload-config')
  const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
  const response = await GRAPHQL_POST(config)(
    new Request('http://localhost/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...options.headers },
      body: JSON.stringify({ query, variables: options.variables }),
    }),
  )
  return { ...answer.parse(await response.json()), response }
}
