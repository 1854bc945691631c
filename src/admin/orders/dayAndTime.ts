import type { Language } from '@/src/i18n/language'

/** How a moment of an order is told: "29 нояб., 06:02", by the clock of its restaurant. */
export const dayAndTime = (language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
