import { Link, useConfig } from '@payloadcms/ui'

import { minutesInWords } from '@/src/domain/order/board/minutesInWords'

import type { SalesFigures } from './salesShape'
import { useSalesTexts } from './texts'

/** For how long dishes could not be had while restaurants were open. */
export function LostTable({ lost }: Pick<SalesFigures, 'lost'>) {
  const { language, texts } = useSalesTexts()
  const { config } = useConfig()
  return (
    <section>
      <h3>{texts.lost}</h3>
      {lost.length === 0 ? (
        <p className="carte-sales__note">{texts.lostNone}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.dish}</th>
              <th scope="col">{texts.time}</th>
            </tr>
          </thead>
          <tbody>
            {lost.map(({ dishId, name, time }) => (
              <tr key={dishId}>
                <th scope="row">
                  <Link
                    href={`${config.routes.admin}/collections/menu-items/${dishId}`}
                    prefetch={false}
                  >
                    {name || `№ ${dishId}`}
                  </Link>
                </th>
                <td>{minutesInWords(Math.max(1, Math.round(time / 60_000)), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
