import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { adminLanguage } from '@/src/i18n/admin'

import { DeskPage } from './DeskPage'

/** More restaurants than a chain has. */
const most = 5_000

/** `/admin/desk?location=7`: prices and stops of one restaurant at a time. For staff. */
export async function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { routes } = payload.config
  if (!hasRole(user, 'operator')) {
    redirect(`${routes.admin}/login?redirect=${encodeURIComponent(`${routes.admin}/desk`)}`)
  }
  const { docs } = await payload.find({
    collection: 'locations',
    select: { name: true },
    sort: 'name',
    limit: most,
    pagination: false,
    depth: 0,
    locale: adminLanguage(req.i18n.language),
    overrideAccess: false,
    req,
  })
  const restaurants = docs.map(({ id, name }) => ({ id, name: name ?? '' }))
  const asked = Number(searchParams?.location)
  const initially = restaurants.find(({ id }) => id === asked) ?? restaurants[0]
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <DeskPage
        addAt={
          permissions.collections?.locations?.create
            ? `${routes.admin}/collections/locations/create`
            : null
        }
        initially={initially?.id ?? null}
        mayPrice={hasRole(user, 'editor')}
        restaurants={restaurants}
      />
    </DefaultTemplate>
  )
}
