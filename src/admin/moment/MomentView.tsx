import type { AdminViewServerProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'

import { deskTexts } from '../desk/texts'
import { AdminPage } from '../page/AdminPage'
import { chosenPlace } from '../page/chosenPlace'
import { MomentPage } from './MomentPage'
import { momentTexts } from './texts'
import '../desk/desk.css'
import './moment.css'

/** `/admin/menu-at?location=7&at=2026-10-03T19:00`: the menu of a restaurant at a moment by its clocks. For staff. */
export function MomentView(view: AdminViewServerProps) {
  const language = adminLanguage(view.initPageResult.req.i18n.language)
  const texts = momentTexts[language]
  const asked = view.searchParams?.at
  return (
    <AdminPage
      className="carte-desk-page carte-moment-page"
      lead={texts.lead}
      noRights={deskTexts[language].noRights}
      path="/menu-at"
      role="operator"
      title={texts.title}
      view={view}
    >
      {async () => {
        const { initially, restaurants } = await chosenPlace(view)
        if (initially === null) return <p>{deskTexts[language].noRestaurants}</p>
        return (
          <MomentPage
            asked={typeof asked === 'string' ? asked : null}
            initially={initially}
            openedAt={Date.now()}
            restaurants={restaurants}
          />
        )
      }}
    </AdminPage>
  )
}
