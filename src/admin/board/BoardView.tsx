import type { AdminViewServerProps } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { adminLanguage } from '@/src/i18n/admin'

import { AdminPage } from '../page/AdminPage'
import { BoardPage } from './BoardPage'
import { boardTexts } from './texts'
import './board.css'

/** More restaurants than a chain has. */
const most = 5_000

/** `/admin/board?location=7`: the orders that a restaurant has in hand. For its staff. */
export function BoardView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const { payload, user } = req
  const language = adminLanguage(req.i18n.language)
  const texts = boardTexts[language]
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
        const { docs } = await payload.find({
          collection: 'locations',
          select: { name: true, timeZone: true },
          sort: 'name',
          limit: most,
          pagination: false,
          depth: 0,
          locale: language,
          overrideAccess: false,
          req,
        })
        const restaurants = docs
          .filter(({ id }) => mayActAt(user, id))
          .map(({ id, name, timeZone }) => ({ id, name: name ?? '', timeZone }))
        const asked = Number(searchParams?.location)
        const initially = restaurants.find(({ id }) => id === asked) ?? restaurants[0]
        return <BoardPage initially={initially?.id ?? null} restaurants={restaurants} />
      }}
    </AdminPage>
  )
}
