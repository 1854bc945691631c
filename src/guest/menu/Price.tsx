import type { CatalogDish, CatalogOffer } from '@/src/domain/menu/catalog/Catalog'
import { formatMoney } from '@/src/domain/money/formatMoney'

import type { Context } from '../Context'

type Props = {
  context: Context
  offer: CatalogOffer & Partial<Pick<CatalogDish, 'sizes' | 'combo'>>
  currency: string
}

/** What a dish costs: by its smallest price where its sizes differ, with the regular price struck out. */
export function Price({ context, offer, currency }: Props) {
  const { language, words } = context
  const money = (sum: number) => formatMoney(sum, currency, language)
  const sizes = offer.sizes ?? []
  const least = Math.min(...sizes.map(({ price }) => price))
  const differs = sizes.some(({ price }) => price !== least)
  if (differs) return <span className="price">{words.from(money(least))}</span>
  const shown = <span className="price">{money(offer.price)}</span>
  if (offer.regular_price === null || offer.regular_price <= offer.price) return shown
  return (
    <>
      <span className="unseen">{words.price} </span>
      {shown}{' '}
      <s className="regular">
        <span className="unseen">{words.regularPrice} </span>
        {money(offer.regular_price)}
      </s>
    </>
  )
}
