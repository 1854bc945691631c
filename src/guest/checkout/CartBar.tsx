import type { CatalogLocation } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { checkoutPath } from '@/src/domain/site/paths'
import { hrefIn } from '../hrefIn'

/** What is in the cart and what it costs, on the way to the order; shown when there is something. */
export function CartBar({ context, location }: { context: Context; location: CatalogLocation }) {
  const { words } = context
  return (
    <>
      <a id="cart-bar" href={hrefIn(context, checkoutPath(location))} hidden>
        <span className="cart-count" />
        <span>{words.cart}</span>
        <span className="cart-total" />
      </a>
      <noscript>
        <p className="no-script">{words.noScript}</p>
      </noscript>
    </>
  )
}
