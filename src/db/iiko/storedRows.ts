import { z } from 'zod'

import type { StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'
import type { Given, Row } from '@/src/domain/sync/Record'

const nullable = <Type extends z.ZodType>(type: Type) => type.nullable()
const text = nullable(z.string())
const number = nullable(z.number())
const flag = z
  .boolean()
  .nullable()
  .transform((value) => value ?? false)
const list = z
  .array(z.string())
  .nullable()
  .transform((value) => value ?? [])
const measured = [number, text, text, number, number, number, number] as const
const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
const fields = z.record(z.string(), fieldValue)
const givenJson = z.object({
  fields,
  rows: z.record(z.string(), fields),
}) satisfies z.ZodType<Given>

const head = {
  id: z.number(),
  external_id: z.string(),
  name: text,
  given: givenJson.nullable(),
  connection: number,
  stamp: text,
}
const stored = z.discriminatedUnion('kind', [
  z.object({ ...head, kind: z.literal('category'), doc: z.tuple([text, z.boolean()]) }),
  z.object({
    ...head,
    kind: z.literal('group'),
    doc: z.tuple([
      number,
      number,
      number,
      z.boolean(),
      z
        .array(
          z.tuple([
            z.string(),
            text,
            number,
            number,
            number,
            number,
            number,
            flag,
            text,
            text,
            ...measured,
            list,
          ]),
        )
        .nullable(),
    ]),
  }),
  z.object({
    ...head,
    kind: z.literal('dish'),
    doc: z.tuple([
      z.tuple([text, text, text, number, text, flag, text, z.boolean(), flag, text]),
      z.tuple(measured),
      list,
      list,
      list,
      z.array(z.tuple([z.string(), text, number, flag, text, text, ...measured])).nullable(),
      z.array(z.tuple([z.string(), z.string()])).nullable(),
      z.array(z.tuple([z.string(), text, number, number, list])).nullable(),
      list,
    ]),
  }),
  z.object({ ...head, kind: z.literal('offer'), doc: z.tuple([number, flag]) }),
])
/** The answer of the statement in readStored. */
export const storedRows = z.object({ rows: z.array(stored) })

type Measured = [
  number | null,
  string | null,
  string | null,
  number | null,
  number | null,
  number | null,
  number | null,
]

function measuresOf([amount, unit, per, kcal, protein, fat, carbohydrates]: Measured) {
  return {
    portionAmount: amount,
    portionUnit: unit ?? 'g',
    nutritionPer: per ?? 'hundred',
    kcal,
    protein,
    fat,
    carbohydrates,
  }
}

/** A stored record's fields and rows as the domain compares them. */
export function partsOf(row: z.infer<typeof stored>): Pick<StoredRecord, 'fields' | 'rows'> {
  const { name } = row
  if (row.kind === 'category') {
    const [parent, trashed] = row.doc
    return { fields: { name, parent, trashed }, rows: [] }
  }
  if (row.kind === 'offer') {
    const [price, isHidden] = row.doc
    return { fields: { price, isHidden }, rows: [] }
  }
  if (row.kind === 'group') {
    const [min, max, free, trashed, modifiers] = row.doc
    const rows = (modifiers ?? []).map((modifier): Row => {
      const [key, said, price, least, most, byDefault, gratis, isAvailable, sku, externalId] =
        modifier
      const [, , , , , , , , , , ...rest] = modifier
      const [amount, unit, per, kcal, protein, fat, carbohydrates, allergens] = rest
      return {
        key,
        fields: {
          name: said,
          price: price ?? 0,
          min: least ?? 0,
          max: most,
          byDefault: byDefault ?? 0,
          free: gratis ?? 0,
          isAvailable,
          sku,
          externalId,
          allergens,
          ...measuresOf([amount, unit, per, kcal, protein, fat, carbohydrates]),
        },
      }
    })
    return { fields: { name, min: min ?? 0, max, free: free ?? 0, trashed }, rows }
  }
  const [own, measured, tags, groups, allergens, sizes, ofSizes, slots, images] = row.doc
  const [
    description,
    seoTitle,
    seoDescription,
    price,
    category,
    isAvailable,
    sku,
    trashed,
    isCombo,
  ] = own
  const groupsOf = (index: number) =>
    (ofSizes ?? []).flatMap(([path, group]) =>
      path === `sizes.${index}.modifierGroups` ? [group] : [],
    )
  const rows: Row[] = isCombo
    ? (slots ?? []).map(([key, said, min, max, choices]) => ({
        key,
        fields: { name: said, min: min ?? 1, max: max ?? 1, choices },
      }))
    : (sizes ?? []).map(([key, said, cost, isDefault, externalId, code, ...figures], index) => ({
        key,
        fields: {
          name: said,
          price: cost ?? 0,
          isDefault,
          externalId,
          sku: code,
          groups: groupsOf(index),
          ...measuresOf(figures),
        },
      }))
  return {
    fields: {
      name,
      description: description || null,
      seoTitle: seoTitle || null,
      seoDescription: seoDescription || null,
      price: price ?? 0,
      category,
      isAvailable,
      sku: sku || null,
      trashed,
      isCombo,
      comboPricing: own[9],
      tags,
      groups,
      allergens,
      images,
      ...measuresOf(measured),
    },
    rows,
  }
}
