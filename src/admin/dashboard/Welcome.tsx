import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { hasRole } from '@/src/access/role'

import { textsOf } from '../textsOf'
import './dashboard.css'

/** Whom the day belongs to, and the few things that staff come here to do; the first stands out. */
export function Welcome({ req }: WidgetServerProps) {
  const { text } = textsOf(req)
  const actions = [
    ...(hasRole(req.user, 'editor')
      ? [
          { href: '/admin/collections/menu-items/create', name: text('addDish') },
          { href: '/admin/collections/media/create', name: text('addPhoto') },
          { href: '/admin/collections/categories/create', name: text('addCategory') },
        ]
      : []),
    { href: '/admin/collections/menu-items', name: text('allDishes') },
  ]
  return (
    <section className="carte-welcome">
      <div>
        <h1>{text('greeting', { name: req.user?.username ?? '' })}</h1>
        <p>{text('dashboardLead')}</p>
      </div>
      <nav aria-label={text('actions')} className="carte-actions">
        {actions.map(({ href, name }) => (
          <Link className="carte-action" href={href} key={href}>
            {name}
          </Link>
        ))}
      </nav>
    </section>
  )
}
