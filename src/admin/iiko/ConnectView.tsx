import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { settings } from '@/src/settings'

import { Connect } from './Connect'
import { iikoTexts } from './texts'
import './iiko.css'

/** `/admin/iiko-connect`: a key, what it opens, and what of that belongs to which restaurant. */
export async function ConnectView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities, locale } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/iiko-connect')
  const texts = iikoTexts(req.i18n.language)
  const { docs } = await req.payload.find({
    collection: 'locations',
    limit: 500,
    pagination: false,
    select: { name: true },
    sort: '_order',
    overrideAccess: false,
    req,
  })
  const { IIKO_API_KEY, IIKO_API_LOGIN } = settings()
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter className="carte-iiko">
        <header>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </header>
        {hasRole(req.user, 'administrator') ? (
          <Connect
            hasOwnKey={Boolean(IIKO_API_LOGIN ?? IIKO_API_KEY)}
            locations={docs.map(({ id, name }) => ({ id, name }))}
          />
        ) : (
          <p>{texts.noRights}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
