import { readFileSync } from 'node:fs'

import Ajv, { type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

import { findSpec } from '../findSpec'
import { isRecord } from '../http/isRecord'
import { parseJson } from '../http/parseJson'

const files = {
  orders: 'paypal_checkout_orders_v2.json',
  payments: 'paypal_payments_payment_v2.json',
} as const

type File = keyof typeof files

/** Half a megabyte to read: once in a process. */
const known = new Map<string, ValidateFunction>()
let read: Ajv | null = null

const open = (): Ajv | null => {
  if (read) return read
  const places = Object.entries(files).map(([name, file]) => [name, findSpec(file)] as const)
  // PayPal's patterns are not all of Unicode's kind.
  const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: false })
  addFormats(ajv)
  for (const [name, place] of places) {
    if (place === null) return null
    const description = parseJson(readFileSync(place, 'utf8'))
    if (isRecord(description)) ajv.addSchema(description, name)
  }
  read = ajv
  return read
}

/** Whether requests are checked: PayPal's OpenAPI lies beside the checkout. */
export const isDescribed = (): boolean => open() !== null

/** What is wrong with a value by a schema of PayPal's published description; empty when nothing. */
export const faultsOf = (file: File, schema: string, value: unknown): string[] => {
  const ajv = open()
  if (!ajv) return []
  const reference = `${file}#/components/schemas/${schema}`
  const validate = known.get(reference) ?? ajv.compile({ $ref: reference })
  known.set(reference, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  )
}
