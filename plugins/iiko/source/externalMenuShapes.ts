import { z } from 'zod'

import type {
  ExternalCombo,
  ExternalItem,
  ExternalModifierGroup,
} from '@/src/domain/iiko/wanted/Source'

import { amount, flag, id, line, list, number, perhapsAmount, text } from './shapes'

/*
 * `POST /api/2/menu/by_id`, version 2 of the data, as iiko's published API description has it
 * (ExternalMenuV2 and what it refers to), the fields that we read. Ids of sizes and groups may be
 * empty texts.
 */

const looseId = z
  .string()
  .nullish()
  .transform((value) => (value && !/^[0-]+$/.test(value) ? value.toLowerCase() : null))

const organizations = list(z.string().toLowerCase())
const prices = list(z.object({ organizations, price: amount.nullable() }))

/** A list, as the description has it, or the one thing itself, as other versions of the data do. */
function listOrOne<Item extends z.ZodType>(item: Item) {
  return z
    .union([z.array(item), item.transform((one) => [one])])
    .nullish()
    .transform((value) => value ?? [])
}

/** What each organisation says, by organisation; the figures that are nobody's are everybody's. */
const nutrition = listOrOne(
  z.object({ energy: number, proteins: number, fats: number, carbs: number, organizations }),
)

/** The code says more than a name in another language does; a deleted group is none. */
const allergens = list(z.object({ name: line, code: line, isDeleted: flag })).transform((groups) =>
  groups.flatMap(({ name, code, isDeleted }) => (isDeleted ? [] : [name || code])),
)

const named = list(z.object({ name: line })).transform((tags) => tags.map(({ name }) => name))

/** A list for modifiers, one for groups; of several the first. */
const restrictions = listOrOne(
  z.object({ minQuantity: number, maxQuantity: number, freeQuantity: number, byDefault: number }),
).transform(([first]) => first ?? null)

const modifierGroup = z.object({
  itemGroupId: looseId,
  name: line,
  restrictions,
  childModifiersHaveMinMaxRestrictions: flag,
  isHidden: flag,
  items: list(
    z.object({
      itemId: id,
      sku: text,
      name: line,
      portionWeightGrams: number,
      nutritionPerHundredGrams: nutrition,
      allergenGroups: allergens,
      prices,
      restrictions,
      isHidden: flag,
    }),
  ).transform((items) =>
    items.map(({ nutritionPerHundredGrams, allergenGroups, ...item }) => ({
      ...item,
      nutrition: nutritionPerHundredGrams,
      allergens: allergenGroups,
    })),
  ),
}) satisfies z.ZodType<ExternalModifierGroup>

export const item = z
  .object({
    itemId: id,
    sku: text,
    name: line,
    description: text,
    type: line,
    isHidden: flag,
    measureUnit: text,
    tags: named,
    allergens,
    itemSizes: list(
      z
        .object({
          sizeId: looseId,
          sizeName: text,
          sku: text,
          isDefault: flag,
          isHidden: flag,
          portionWeightGrams: number,
          measureUnitType: text,
          nutritionPerHundredGrams: nutrition,
          prices,
          itemModifierGroups: list(modifierGroup),
          buttonImageUrl: text,
        })
        .transform(({ nutritionPerHundredGrams, ...size }) => ({
          ...size,
          nutrition: nutritionPerHundredGrams,
        })),
    ),
  })
  .transform((read) => read) satisfies z.ZodType<ExternalItem>

export const category = z.object({
  id: z.string().nullish(),
  iikoGroupId: z.string().nullish(),
  name: line,
  isHidden: flag,
  items: z.array(z.unknown()),
})

export const comboCategory = z.object({ name: text, combos: list(z.unknown()) })

/** `[{ url }]`; a text in what was seen of other versions. */
const pictured = listOrOne(z.union([z.string(), z.object({ url: text }), z.null()]))
  .transform((images) => images.map((image) => (typeof image === 'string' ? image : image?.url)))
  .transform((links) => links.find((link) => link) ?? null)
  .catch(null)

export const combo = z.object({
  id,
  name: line,
  description: text,
  price: perhapsAmount,
  priceStrategy: line,
  image: pictured,
  groups: list(
    z.object({
      id: line,
      name: line,
      isMainGroup: flag,
      items: list(
        z.object({
          itemId: id,
          sizeId: looseId,
          priceModificationAmount: z
            .union([amount.transform(Number), z.number()])
            .nullish()
            .catch(0)
            .transform((value) => value ?? 0),
        }),
      ),
    }),
  ),
}) satisfies z.ZodType<ExternalCombo>
