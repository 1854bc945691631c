import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { hasRole, type Role } from '@/src/access/role'

type Props = {
  /** What Payload gives the view. */
  view: AdminViewServerProps
  /** Where the page is, from the admin's root: `/menu-file`. */
  path: string
  role: Role
  title: string
  lead?: string
  className: string
  /** Said to staff whose role is not enough. */
  noRights: string
  /** What the page shows and reads for it; never called for those who may not see it. */
  children: () => ReactNode | Promise<ReactNode>
}

/**
 * A page of our own in the frame of the admin. Payload leaves asking who looks to the view: whoever is
 * not signed in is led to the login and back, and for whom the page is not, nothing of it is read.
 */
export async function AdminPage(props: Props) {
  const { children, className, lead, noRights, path, role, title, view } = props
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  if (!user) {
    const { admin } = payload.config.routes
    redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={payload.config.admin.components.actions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: title }]} />
      <main>
        <Gutter className={className}>
          <header>
            <h1>{title}</h1>
            {lead && <p>{lead}</p>}
          </header>
          {hasRole(user, role) ? await children() : <p>{noRights}</p>}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
