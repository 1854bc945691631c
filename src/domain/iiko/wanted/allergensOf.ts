import type { Allergen } from '@/src/domain/menu/model/Allergen'

import { cleanText } from '../cleanText'

/** How the allergens of the two lists begin in iiko's dictionaries, in Russian and in English. */
const beginnings: readonly (readonly [RegExp, Allergen])[] = [
  [/^(глютен|злак|пшениц|gluten|cereal|wheat)/, 'gluten'],
  [/^(ракообразн|креветк|краб|crustacean)/, 'crustaceans'],
  [/^(яйц|яич|egg)/, 'eggs'],
  [/^(рыб|fish)/, 'fish'],
  [/^(арахис|peanut)/, 'peanuts'],
  [/^(со[яией]|соев|soy)/, 'soybeans'],
  [/^(молок|молоч|лактоз|milk|lactose|dairy)/, 'milk'],
  [/^(орех|миндал|фундук|кешью|фисташк|nut|tree nut)/, 'nuts'],
  [/^(сельдере|celery)/, 'celery'],
  [/^(горчиц|горчич|mustard)/, 'mustard'],
  [/^(кунжут|sesame)/, 'sesame'],
  [/^(диоксид серы|сернист|сульфит|sulphite|sulfite|sulphur|sulfur)/, 'sulphites'],
  [/^(люпин|lupin)/, 'lupin'],
  [/^(моллюск|mollus)/, 'molluscs'],
  [/^(аспартам|aspartame)/, 'aspartame'],
]

/** The allergens that iiko's names mean, each once, and the names that mean none of ours. */
export function allergensOf(names: readonly string[]): { known: Allergen[]; unknown: string[] } {
  const known = new Set<Allergen>()
  const unknown: string[] = []
  for (const name of names) {
    const words = cleanText(name).toLowerCase()
    const found = beginnings.find(([beginning]) => beginning.test(words))
    if (found) known.add(found[1])
    else if (words !== '') unknown.push(cleanText(name))
  }
  return { known: [...known], unknown }
}
