import type { NewPrice } from '@/src/domain/menu/desk/raisedPrices'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { fill } from '@/src/i18n/fill'

import { keyOf } from '../keyOf'
import { nameOf } from '../nameOf'
import { useDeskTexts } from '../texts'

/** More than anybody reads. */
const most = 200

/** Prices as they are and as they would be. */
export function PricesPreview({
  currency,
  prices,
}: {
  currency: string
  prices: readonly NewPrice[]
}) {
  const { language, texts } = useDeskTexts()
  const money = (sum: number) => formatMoney(sum, currency, language)
  if (prices.length === 0) return <p role="status">{texts.nothingChanges}</p>
  return (
    <>
      <p role="status">
        {fill(texts.willChange, { count: prices.length.toLocaleString(language) })}
      </p>
      <div aria-label={texts.pricesTitle} className="carte-prices__list" role="region" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.dish}</th>
              <th scope="col">{texts.before}</th>
              <th scope="col">{texts.after}</th>
            </tr>
          </thead>
          <tbody>
            {prices.slice(0, most).map(({ after, before, line }) => (
              <tr key={keyOf(line)}>
                <th scope="row">{nameOf(line, texts.untitled)}</th>
                <td>{money(before)}</td>
                <td>
                  <b>{money(after)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {prices.length > most && <p>{fill(texts.moreRows, { count: prices.length - most })}</p>}
    </>
  )
}
