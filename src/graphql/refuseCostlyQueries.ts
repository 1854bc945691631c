import { GraphQL } from '@payloadcms/graphql/types'
import type { ExecutionArgs, ValidationRule } from 'graphql'

import { measureQuery, type QueryMeasure } from './measureQuery'

/** What one GraphQL request may ask for. */
export const queryLimits: QueryMeasure = { depth: 10, aliases: 30, rows: 20_000 }

/** The longest list that a request can get (hooks/shared/limitRead). */
const longestList = 1000

/**
 * Refuses queries over `queryLimits`. Payload's own complexity counts a field as one whatever its
 * `limit` says, and knows neither depth nor aliases. For `graphQL.validationRules`.
 */
export function refuseCostlyQueries({ variableValues }: ExecutionArgs): ValidationRule[] {
  const rule: ValidationRule = (context) => ({
    Document(document) {
      const measure = measureQuery(document, variableValues ?? {}, longestList)
      for (const kind of ['depth', 'aliases', 'rows'] as const) {
        const most = queryLimits[kind]
        if (measure[kind] <= most) continue
        const message = `The query asks for too much: ${kind} ${measure[kind]} of at most ${most}.`
        context.reportError(new GraphQL.GraphQLError(message))
      }
    },
  })
  return [rule]
}
