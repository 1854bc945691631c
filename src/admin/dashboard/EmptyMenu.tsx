import type { PayloadRequest } from 'payload'

import { hasRole } from '@/src/access/role'

import { textsOf } from '../textsOf'

/** That there is no menu yet; whoever may not change it hears who does. */
export function EmptyMenu({ req }: { req: PayloadRequest }) {
  const { text } = textsOf(req)
  return (
    <section className="carte-card">
      <h2>{text('emptyTitle')}</h2>
      <p className="carte-card__empty">
        {text(hasRole(req.user, 'editor') ? 'emptyText' : 'emptyWait')}
      </p>
    </section>
  )
}
