import { stringify } from 'qs-esm'

import { asksInEnglish, type Question, questions } from './countMenu'

/** The address of the list of the dishes that a figure counts. */
export function dishesAnswering(question: Question): string {
  const asked = {
    where: questions[question],
    ...(asksInEnglish(question) ? { locale: 'en' } : {}),
  }
  return `/admin/collections/menu-items?${stringify(asked)}`
}
