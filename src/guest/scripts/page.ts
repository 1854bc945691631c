const { dataset } = document.body

/** What the server has said of this page: src/guest/menu/pageData. */
export const page = {
  /** A location's slug; empty on pages of no location. */
  location: dataset.location ?? '',
  channel: dataset.channel ?? '',
  currency: dataset.currency ?? 'RUB',
  timeZone: dataset.timezone ?? 'UTC',
  language: document.documentElement.lang,
}
