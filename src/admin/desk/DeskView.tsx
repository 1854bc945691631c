import type { AdminViewServerProps } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { hasRole } from '@/src/access/role'
import { adminLanguage } from '@/src/i18n/admin'
import { menuLocales, nameOfLocale } from '@/src/i18n/menuLocales'
import { settings } from '@/src/settings'

import { AdminPage } from '../page/AdminPage'
import { chosenPlace } from '../page/chosenPlace'
import { DeskPage } from './DeskPage'
import { deskTexts } from './texts'
import './desk.css'
import './photos/photos.css'
import './places/places.css'
import './prices/prices.css'
import './view/view.css'

/** `/admin/desk?location=7`: prices and stops of one restaurant at a time. For staff. */
export function DeskView(view: AdminViewServerProps) {
  const { permissions, req } = view.initPageResult
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
        const { initially, restaurants } = await chosenPlace(view)
        return (
          <DeskPage
            addAt={
              permissions.collections?.locations?.create
                ? `${payload.config.routes.admin}/collections/locations/create`
                : null
            }
            initially={initially}
            locales={menuLocales().map((code) => ({ code, name: nameOfLocale(code)[language] }))}
            mayPlace={hasRole(user, 'editor') && mayActAt(user, null)}
            mayPrice={hasRole(user, 'editor')}
            restaurants={restaurants}
            uploadLimit={settings().UPLOAD_LIMIT_MB}
          />
        )
      }}
    </AdminPage>
  )
}
