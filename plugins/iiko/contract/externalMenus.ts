import { z } from 'zod'

const named = z.array(z.object({ id: z.string(), name: z.string() }))
const list = named.nullish().transform((value) => value ?? [])

/** MenusDataResponse of the description: what there is to choose from. */
export const externalMenus = z.object({ externalMenus: list, priceCategories: list })

export type ExternalMenus = z.infer<typeof externalMenus>
