import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { adminLanguage } from '@/src/i18n/admin'

import { MenuFile } from './MenuFile'
import { menuFileTexts } from './texts'
import './menuFile.css'

/** `/admin/menu-file`: the menu out and in as a file. Payload leaves asking who looks to the view. */
export function MenuFileView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities, locale } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=/admin/menu-file')
  const texts = menuFileTexts[adminLanguage(req.i18n.language)]
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: texts.title }]} />
      <Gutter className="carte-file">
        <header>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </header>
        {hasRole(req.user, 'editor') ? <MenuFile /> : <p>{texts.noRights}</p>}
      </Gutter>
    </DefaultTemplate>
  )
}
