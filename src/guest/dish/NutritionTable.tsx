import type { CatalogDish } from '@/src/domain/menu/catalog/Catalog'
import type { NutritionFacts } from '@/src/domain/menu/model/Nutrition'

import type { Context } from '../Context'

const figures = ['kcal', 'protein', 'fat', 'carbohydrates'] as const

/** Kilocalories and the rest, of the portion and of 100 g. */
export function NutritionTable({ context, dish }: { context: Context; dish: CatalogDish }) {
  const { words, language } = context
  const of = dish.nutrition ?? dish.sizes.find(({ is_default }) => is_default)?.nutrition
  const columns = [
    [words.perPortion, of?.per_portion],
    [words.per100, of?.per_100],
  ].flatMap(([name, facts]): [string, NutritionFacts][] =>
    typeof name === 'string' && facts && typeof facts === 'object' ? [[name, facts]] : [],
  )
  if (columns.length === 0) return null
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  return (
    <section>
      <h2>{words.nutrition}</h2>
      <table className="nutrition">
        <thead>
          <tr>
            <td />
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">{words[figure]}</th>
              {columns.map(([name, facts]) => {
                const value = facts[figure]
                return <td key={name}>{value === null ? '—' : number.format(value)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
