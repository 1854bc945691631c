import type { AdminViewServerProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'

import { AdminPage } from '../page/AdminPage'
import { MenuFile } from './MenuFile'
import { menuFileTexts } from './texts'
import './menuFile.css'

/** `/admin/menu-file`: the menu out and in as a file. */
export function MenuFileView(view: AdminViewServerProps) {
  const texts = menuFileTexts[adminLanguage(view.initPageResult.req.i18n.language)]
  return (
    <AdminPage
      className="carte-file"
      lead={texts.lead}
      noRights={texts.noRights}
      path="/menu-file"
      role="editor"
      title={texts.title}
      view={view}
    >
      {() => <MenuFile />}
    </AdminPage>
  )
}
