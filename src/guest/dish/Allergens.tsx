import type { CatalogDish } from '@/src/domain/menu/catalog/Catalog'
import type { Allergen } from '@/src/domain/menu/model/Allergen'
import { allergenLabels } from '@/src/fields/allergens'

import type { Context } from '../Context'

/** What a guest with an allergy has to know, said also when nobody has said anything. */
export function Allergens({ context, dish }: { context: Context; dish: CatalogDish }) {
  const { words, language } = context
  const { allergens, traces } = dish
  const named = (list: readonly Allergen[]) =>
    list.map((one) => allergenLabels[one][language].toLocaleLowerCase(language)).join(', ')
  const first = named(allergens)
  return (
    <section>
      <h2>{words.allergens}</h2>
      <p className="note">
        {first
          ? `${first.charAt(0).toLocaleUpperCase(language)}${first.slice(1)}.`
          : words.noAllergens}{' '}
        {traces.length > 0 && words.traces(named(traces))}
      </p>
    </section>
  )
}
