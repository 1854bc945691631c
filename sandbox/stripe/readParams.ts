import { parse } from 'qs-esm'

import { isRecord } from '../http/isRecord'

/** Stripe's forms: `line_items[0][price_data][currency]=rub`. */
export const readParams = (form: string): Record<string, unknown> => {
  const read: unknown = parse(form, { depth: 10, arrayLimit: 200 })
  return isRecord(read) ? read : {}
}
