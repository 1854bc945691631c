import type { AdminViewServerProps } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import { adminLanguage } from '@/src/i18n/admin'

import { AdminPage } from '../page/AdminPage'
import { DeskPage } from './DeskPage'
import { deskTexts } from './texts'
import './desk.css'

/** More restaurants than a chain has. */
const most = 5_000

/** `/admin/desk?location=7`: prices and stops of one restaurant at a time. For staff. */
export function DeskView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { permissions, req } = initPageResult
  const { payload, user } = req
  const language = adminLanguage(req.i18n.language)
  const texts = deskTexts[language]
  return (
    <AdminPage
      className="carte-desk-page"
      noRights={texts.noRights}
      path="/desk"
      role="operator"
      title={texts.title}
      view={view}
    >
      {async () => {
        const { docs } = await payload.find({
          collection: 'locations',
          select: { name: true },
          sort: 'name',
          limit: most,
          pagination: false,
          depth: 0,
          locale: language,
          overrideAccess: false,
          req,
        })
        const here = docs.filter(({ id }) => mayActAt(user, id))
        const restaurants = here.map(({ id, name }) => ({ id, name: name ?? '' }))
        const asked = Number(searchParams?.location)
        const initially = restaurants.find(({ id }) => id === asked) ?? restaurants[0]
        return (
          <DeskPage
            addAt={
              permissions.collections?.locations?.create
                ? `${payload.config.routes.admin}/collections/locations/create`
                : null
            }
            initially={initially?.id ?? null}
            mayPrice={hasRole(user, 'editor')}
            restaurants={restaurants}
          />
        )
      }}
    </AdminPage>
  )
}
