import { readFileSync } from 'node:fs'

import Ajv, { type ValidateFunction } from 'ajv'

import { findSpec } from '../findSpec'
import { isRecord } from '../http/isRecord'

const schemas = {
  intent: 'PICreate',
  capture: 'PICapture',
  refund: 'RefundCreate',
  session: 'SessionCreate',
} as const

export type Described = keyof typeof schemas

/** Half a megabyte to compile: once in a process. */
const known = new Map<Described, ValidateFunction | null>()

const compile = (what: Described): ValidateFunction | null => {
  const place = findSpec(`stripe_23.1_${schemas[what]}.schema.json`)
  if (place === null) return null
  // Forms carry text alone, so that numbers and flags are read from it.
  const ajv = new Ajv({ strict: false, coerceTypes: true, logger: false, allowUnionTypes: true })
  const schema: unknown = JSON.parse(readFileSync(place, 'utf8'))
  return isRecord(schema) ? ajv.compile(schema) : null
}

/** Whether requests are checked: the schemas, made of Stripe's SDK, lie beside the checkout. */
export const isDescribed = (): boolean => findSpec('stripe_23.1_PICreate.schema.json') !== null

/** What is wrong with the parameters of a request by the types of Stripe's SDK; empty when nothing. */
export const faultsOf = (what: Described, params: Record<string, unknown>): string[] => {
  const validate = known.get(what) ?? compile(what)
  known.set(what, validate)
  if (!validate || validate(structuredClone(params))) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params: more }) =>
      `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(more)}`,
  )
}
