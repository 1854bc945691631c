import type { PayloadRequest, Where } from 'payload'

/** The menu in figures, as the one who asks may see it. */
export type MenuFigures = {
  onSale: number
  hidden: number
  drafts: number
  withoutPhoto: number
  withoutCategory: number
  withoutEnglish: number
}

const published: Where = { _status: { equals: 'published' } }

/** Each figure with the question that counts it; the list behind a figure asks the same. */
export const questions: Record<Exclude<keyof MenuFigures, 'withoutEnglish'>, Where> = {
  onSale: { and: [published, { isAvailable: { equals: true } }] },
  hidden: { and: [published, { isAvailable: { equals: false } }] },
  drafts: { _status: { equals: 'draft' } },
  withoutPhoto: { photos: { exists: false } },
  withoutCategory: { category: { exists: false } },
}

/** Counts the dishes of the menu. */
export async function countMenu(req: PayloadRequest): Promise<MenuFigures> {
  const count = async (where: Where, locale?: 'en') => {
    const { totalDocs } = await req.payload.count({
      collection: 'menu-items',
      overrideAccess: false,
      user: req.user,
      where,
      ...(locale ? { locale } : {}),
    })
    return totalDocs
  }
  const [onSale, hidden, drafts, withoutPhoto, withoutCategory, withoutEnglish] = await Promise.all(
    [
      count(questions.onSale),
      count(questions.hidden),
      count(questions.drafts),
      count(questions.withoutPhoto),
      count(questions.withoutCategory),
      count({ name: { exists: false } }, 'en'),
    ],
  )
  return { onSale, hidden, drafts, withoutPhoto, withoutCategory, withoutEnglish }
}
