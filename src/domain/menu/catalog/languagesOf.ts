import type { Languages } from './Languages'

/** `locale` first, then the others of `locales` in their order. */
export function languagesOf(locale: string, locales: readonly string[]): Languages {
  const order = [locale, ...locales.filter((other) => other !== locale)]
  return { key: order.join(), order }
}
