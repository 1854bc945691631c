import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { hasRole } from '@/src/access/role'

import { textsOf } from '../textsOf'

const steps = [
  { href: '/admin/collections/categories/create', name: 'stepCategory', why: 'stepCategoryWhy' },
  { href: '/admin/collections/menu-items/create', name: 'stepDish', why: 'stepDishWhy' },
  { href: '/admin/collections/users/create', name: 'stepStaff', why: 'stepStaffWhy' },
] as const

/** What to begin an empty menu with; whoever may not change it hears who does. */
export function FirstSteps({ req }: { req: PayloadRequest }) {
  const { text } = textsOf(req)
  const mayEdit = hasRole(req.user, 'editor')
  const open = steps.filter(
    ({ name }) => name !== 'stepStaff' || hasRole(req.user, 'administrator'),
  )
  return (
    <section className="carte-card">
      <h2>{text('emptyTitle')}</h2>
      <p className="carte-card__empty">{text(mayEdit ? 'emptyText' : 'emptyWait')}</p>
      {mayEdit && (
        <ol className="carte-steps">
          {open.map(({ href, name, why }) => (
            <li key={href}>
              <Link href={href}>{text(name)}</Link>
              <span>{text(why)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
