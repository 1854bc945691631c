const { dataset } = document.body

/** What the server has said of this page: src/guest/menu/pageData. */
export const page = {
  /** A location's slug; empty on pages of no location. */
  location: dataset.location ?? '',
  channel: dataset.channel ?? '',
  currency: dataset.currency ?? 'RUB',
  timeZone: dataset.timezone ?? 'UTC',
  /** Which the page speaks. */
  language: dataset.language ?? document.documentElement.lang,
  /** Which the menu is written in: perhaps one that the page does not speak. */
  locale: document.documentElement.lang,
}
