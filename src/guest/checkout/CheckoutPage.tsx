import type { Catalog } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { Frame } from '../frame/Frame'

export function CheckoutPage({ context }: { context: Context; catalog: Catalog }) {
  return (
    <Frame context={context} title={context.words.checkout} description={null} isPrivate>
      <h1>{context.words.checkout}</h1>
    </Frame>
  )
}
