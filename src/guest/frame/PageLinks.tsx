import { pathIn } from '@/src/domain/site/pathIn'

import type { Context } from '../Context'

/** The pages of staff's that every page links to; at the top where there is room, and always at the foot. */
export function PageLinks({ context, at }: { context: Context; at: 'top' | 'foot' }) {
  const { look, locale, path, words } = context
  if (look.nav.length === 0) return null
  const shown = at === 'top' ? look.nav.slice(0, 4) : look.nav
  return (
    <nav className={`pages-${at}`} aria-label={at === 'top' ? words.pages : words.allPages}>
      <ul>
        {shown.map((page) => (
          <li key={page.path}>
            <a
              aria-current={page.path === path ? 'page' : undefined}
              href={pathIn(locale, page.path)}
            >
              {page.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
