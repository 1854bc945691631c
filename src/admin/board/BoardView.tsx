import type { AdminViewServerProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'

import { AdminPage } from '../page/AdminPage'
import { chosenPlace } from '../page/chosenPlace'
import { BoardPage } from './BoardPage'
import { boardTexts } from './texts'
import './board.css'

/** `/admin/board?location=7`: the orders that a restaurant has in hand. For its staff. */
export function BoardView(view: AdminViewServerProps) {
  const texts = boardTexts[adminLanguage(view.initPageResult.req.i18n.language)]
  return (
    <AdminPage
      className="carte-board-page"
      noRights={texts.noRights}
      path="/board"
      role="operator"
      title={texts.title}
      view={view}
    >
      {async () => {
        const { initially, restaurants } = await chosenPlace(view)
        return <BoardPage initially={initially} restaurants={restaurants} />
      }}
    </AdminPage>
  )
}
