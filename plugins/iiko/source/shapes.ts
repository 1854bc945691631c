import { z } from 'zod'

/** What the fields of iiko's answers are made of; its description lets most be missing or null. */

/** iiko's ids have the form of a UUID without its version bits; they are compared in lower case. */
export const id = z.guid().toLowerCase()
export const perhapsId = id.nullish().transform((value) => value ?? null)
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
export const line = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)
export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)
/** An amount in roubles as parseExact leaves it. */
export const amount = z.string().regex(/^\d+(\.\d+)?([eE][+-]?\d+)?$/)
export const perhapsAmount = amount.nullish().transform((value) => value ?? null)

export function list<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])
}

/** Entries that are no texts are none; iiko has been seen to put nulls in. */
export const texts = z
  .array(z.unknown())
  .nullish()
  .transform((value) => (value ?? []).filter((entry) => typeof entry === 'string'))
