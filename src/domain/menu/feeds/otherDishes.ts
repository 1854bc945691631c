/** What dishes without a category are put under, where a feed knows no dish without one. */
export function otherDishes(locale: string): string {
  return locale === 'ru' ? 'Другие блюда' : 'Other dishes'
}
