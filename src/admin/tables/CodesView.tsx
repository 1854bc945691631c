import type { AdminViewServerProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'
import { siteUrl } from '@/src/settings/siteUrl'

import { AdminPage } from '../page/AdminPage'
import { chosenPlace } from '../page/chosenPlace'
import { CodesPage } from './CodesPage'
import { tableTexts } from './texts'
import './tables.css'

/** `/admin/table-codes?location=7`: what stands on the tables, to be printed. For staff. */
export function CodesView(view: AdminViewServerProps) {
  const { permissions, req } = view.initPageResult
  const texts = tableTexts[adminLanguage(req.i18n.language)]
  return (
    <AdminPage
      className="carte-codes-page"
      lead={texts.lead}
      noRights={texts.noRights}
      path="/table-codes"
      role="operator"
      title={texts.title}
      view={view}
    >
      {async () => {
        const { initially, restaurants } = await chosenPlace(view)
        if (initially === null) return <p>{texts.noRestaurants}</p>
        return (
          <CodesPage
            initially={initially}
            mayAdd={permissions.collections?.tables?.create === true}
            restaurants={restaurants}
            site={siteUrl()}
          />
        )
      }}
    </AdminPage>
  )
}
