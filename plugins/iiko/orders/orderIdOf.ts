import { createHash } from 'node:crypto'

/**
 * The id that an order has at iiko, chosen by us: the same whenever it is handed over under the same key,
 * so that iiko itself refuses a second one (DuplicatedOrderId) and a lost answer can be looked up. A UUID
 * by a name (RFC 9562, version 8).
 */
export function orderIdOf(connection: number, key: string, attempt: number): string {
  return idByName(`carte iiko order ${connection} ${attempt} ${key}`)
}

/** The id of the n-th combo of an order at iiko, which has its own ids for them. */
export function comboIdOf(orderId: string, index: number): string {
  return idByName(`carte iiko combo ${orderId} ${index}`)
}

function idByName(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
