import type { AdminViewServerProps } from 'payload'

import { settings } from '@/src/settings'

import { AdminPage } from '../page/AdminPage'
import { Connect } from './Connect'
import { iikoTexts } from './texts'
import './iiko.css'

/** `/admin/iiko-connect`: a key, what it opens, and what of that belongs to which restaurant. */
export function ConnectView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const texts = iikoTexts(req.i18n.language)
  return (
    <AdminPage
      className="carte-iiko"
      lead={texts.lead}
      noRights={texts.noRights}
      path="/iiko-connect"
      role="administrator"
      title={texts.title}
      view={view}
    >
      {async () => {
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
          <Connect
            hasOwnKey={Boolean(IIKO_API_LOGIN ?? IIKO_API_KEY)}
            locations={docs.map(({ id, name }) => ({ id, name }))}
          />
        )
      }}
    </AdminPage>
  )
}
