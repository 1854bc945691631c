import type { Catalog } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { menuPath } from '@/src/domain/site/paths'
import { hrefIn } from '../hrefIn'

/** The ways to get an order here; each has its own menu and prices. */
export function Modes({ context, catalog }: { context: Context; catalog: Catalog }) {
  const { words } = context
  const { location, channel } = catalog
  if (location.channels.length < 2) return null
  return (
    <nav className="modes" aria-label={words.mode}>
      {location.channels.map((one) => (
        <a
          key={one}
          href={hrefIn({ ...context, mode: one }, menuPath(location))}
          rel="nofollow"
          aria-current={one === channel ? 'true' : undefined}
          data-mode={one}
        >
          {words.modes[one]}
        </a>
      ))}
    </nav>
  )
}
