import type { PayloadRequest, Where } from 'payload'

const published: Where = { _status: { equals: 'published' } }

export type Question =
  | 'onSale'
  | 'hidden'
  | 'drafts'
  | 'withoutPrice'
  | 'withoutPhoto'
  | 'withoutCategory'
  | 'withoutEnglish'

/** Each figure with the question that counts it; the list behind a figure asks the same. */
export const questions: Record<Question, Where> = {
  onSale: { and: [published, { isAvailable: { equals: true } }] },
  hidden: { and: [published, { isAvailable: { equals: false } }] },
  drafts: { _status: { equals: 'draft' } },
  withoutPrice: { price: { exists: false } },
  withoutPhoto: { photos: { exists: false } },
  withoutCategory: { category: { exists: false } },
  withoutEnglish: { or: [{ name: { exists: false } }, { description: { exists: false } }] },
}

/** The questions that are about the English texts. */
export const asksInEnglish = (question: Question): boolean => question === 'withoutEnglish'

/** How many dishes answer each question, as the one who asks may see them. */
export type MenuFigures = Record<Question, number>

/** Counts the dishes of the menu. */
export async function countMenu(req: PayloadRequest): Promise<MenuFigures> {
  const count = async (question: Question) => {
    const { totalDocs } = await req.payload.count({
      collection: 'menu-items',
      overrideAccess: false,
      user: req.user,
      where: questions[question],
      ...(asksInEnglish(question) ? { locale: 'en' } : {}),
    })
    return totalDocs
  }
  const [onSale, hidden, drafts, withoutPrice, withoutPhoto, withoutCategory, withoutEnglish] =
    await Promise.all([
      count('onSale'),
      count('hidden'),
      count('drafts'),
      count('withoutPrice'),
      count('withoutPhoto'),
      count('withoutCategory'),
      count('withoutEnglish'),
    ])
  return { onSale, hidden, drafts, withoutPrice, withoutPhoto, withoutCategory, withoutEnglish }
}
