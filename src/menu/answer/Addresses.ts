import type { Language } from '@/src/i18n/language'

import type { Asked } from './Asked'

/** More addresses than any restaurant's apps use; a crawler of made-up ones pushes out the oldest. */
const kept = 5_000

/**
 * What addresses ask for, as those who read and checked them said, so that the next request for one
 * is answered without reading it again. An address is path and query as the client wrote them, with
 * the language that the client negotiates.
 */
export class Addresses {
  readonly #known: Record<Language, Map<string, Asked>> = { ru: new Map(), en: new Map() }

  remember(language: Language, address: string, asked: Asked): void {
    const known = this.#known[language]
    const [oldest] = known.keys()
    if (known.size >= kept && oldest !== undefined) known.delete(oldest)
    known.set(address, asked)
  }

  find(language: Language, address: string): Asked | undefined {
    return this.#known[language].get(address)
  }
}
