import * as z from 'zod/mini'

const modifier = z.object({ key: z.string(), amount: z.number() })
const groups = z.array(
  z.object({
    group_id: z.number(),
    modifiers: z.array(z.extend(modifier, { nested: z.optional(z.array(modifier)) })),
  }),
)

/** A choice as `/api/v1/quote` takes it. */
export const selection = z.object({
  dish_id: z.number(),
  size: z.nullable(z.string()),
  groups,
  choices: z.array(
    z.object({
      slot: z.string(),
      dish_id: z.number(),
      size: z.nullable(z.string()),
      amount: z.number(),
      groups,
    }),
  ),
  comment: z.string(),
})

export const cartLine = z.extend(selection, {
  quantity: z.number(),
  name: z.string(),
  /** Size and modifiers in words. */
  detail: z.string(),
  photo: z.nullable(z.string()),
  href: z.string(),
})

/** What a guest has put aside at one location, kept in their browser. */
export const cart = z.object({
  lines: z.array(cartLine),
  /** What the lines cost when they were last priced; null: not yet. */
  total: z.nullable(z.number()),
  mode: z.nullable(z.string()),
  /** The code of the table at which they sit. */
  table: z.nullable(z.string()),
  promo: z.nullable(z.string()),
  /** Names the order that was last tried, and what it was: the same again is the same order. */
  attempt: z.nullable(z.object({ key: z.string(), body: z.string() })),
})

export type Selection = z.infer<typeof selection>
export type CartLine = z.infer<typeof cartLine>
export type Cart = z.infer<typeof cart>
