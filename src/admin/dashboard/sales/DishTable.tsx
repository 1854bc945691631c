import { Link, useConfig } from '@payloadcms/ui'

import { formatMoney } from '@/src/domain/money/formatMoney'

import type { SoldDish } from './salesShape'
import { useSalesTexts } from './texts'

type Props = { title: string; dishes: readonly SoldDish[]; empty: string }

/** Dishes with how many were sold and for how much. */
export function DishTable({ dishes, empty, title }: Props) {
  const { language, texts } = useSalesTexts()
  const { config } = useConfig()
  return (
    <section>
      <h3>{title}</h3>
      {dishes.length === 0 ? (
        <p className="carte-sales__note">{empty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.dish}</th>
              <th scope="col">{texts.sold}</th>
              <th scope="col">{texts.sum}</th>
            </tr>
          </thead>
          <tbody>
            {dishes.map(({ dishId, name, quantity, revenue }) => (
              <tr key={dishId}>
                <th scope="row">
                  {name ? (
                    <Link
                      href={`${config.routes.admin}/collections/menu-items/${dishId}`}
                      prefetch={false}
                    >
                      {name}
                    </Link>
                  ) : (
                    `№ ${dishId}`
                  )}
                </th>
                <td>{quantity.toLocaleString(language)}</td>
                <td>
                  {revenue
                    .map(({ amount, currency }) => formatMoney(amount, currency, language))
                    .join(', ') || '—'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
