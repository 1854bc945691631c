import type { AdminViewServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { adminLanguage } from '@/src/i18n/admin'

import { AdminPage } from '../page/AdminPage'
import { AcrossPage } from './AcrossPage'
import { acrossTexts } from './texts'
import '../availability/availability.css'
import '../desk/desk.css'
import './across.css'

/** `/admin/dish-desk?dish=12`: one dish at all restaurants. For staff. */
export function AcrossView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const texts = acrossTexts[adminLanguage(req.i18n.language)]
  const asked = Number(view.searchParams?.dish)
  return (
    <AdminPage
      className="carte-desk-page"
      lead={texts.lead}
      noRights={texts.noRights}
      path="/dish-desk"
      role="operator"
      title={texts.title}
      view={view}
    >
      {() => (
        <AcrossPage
          initially={Number.isInteger(asked) && asked > 0 ? asked : null}
          mayPrice={hasRole(req.user, 'editor')}
        />
      )}
    </AdminPage>
  )
}
