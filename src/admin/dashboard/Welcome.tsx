import type { WidgetServerProps } from 'payload'

import { hasRole } from '@/src/access/role'

import { textsOf } from '../textsOf'
import './dashboard.css'

/** Whom the day belongs to, and the few things that staff come here to do. */
export function Welcome({ req }: WidgetServerProps) {
  const { text } = textsOf(req)
  const actions = [
    { href: '/admin/collections/menu-items', name: text('allDishes') },
    ...(hasRole(req.user, 'editor')
      ? [
          { href: '/admin/collections/menu-items/create', name: text('addDish') },
          { href: '/admin/collections/categories/create', name: text('addCategory') },
          { href: '/admin/collections/media/create', name: text('addPhoto') },
        ]
      : []),
  ]
  return (
    <section className="carte-welcome">
      <div>
        <h1>{text('greeting', { name: req.user?.username ?? '' })}</h1>
        <p>{text('dashboardLead')}</p>
      </div>
      <nav className="carte-actions">
        {actions.map(({ href, name }) => (
          <a className="carte-action" href={href} key={href}>
            {name}
          </a>
        ))}
      </nav>
    </section>
  )
}
