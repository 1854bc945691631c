import type { Request, Response } from 'express'
import type { ReactElement } from 'react'

import type { Preview } from '@/src/guest/Preview'
import { PreviewNote } from '@/src/guest/preview/PreviewNote'
import type { PreviewNotice } from '@/src/guest/preview/previewWords'
import type { Language } from '@/src/i18n/language'
import { negotiateLanguage } from '@/src/i18n/negotiateLanguage'

import { contextOf } from '../guest/contextOf'
import type { GuestSite } from '../guest/GuestSite'
import { headersOf } from '../guest/headersOf'
import { makePage } from '../guest/makePage'
import { originOf } from '../guest/originOf'
import type { Asker } from './StaffMenu'

const statuses: Record<PreviewNotice, number> = {
  nobody: 401,
  'no-location': 404,
  'wrong-moment': 422,
  forgotten: 404,
  'no-dish': 404,
  unfinished: 200,
  unseen: 200,
}

type Refusal = { is: PreviewNotice; missing?: readonly string[] }

export type StaffPage = {
  asker: Asker
  /** Of the page: which the menu is read in, and which it speaks. */
  locale: string
  language: Language
  origin: string
  /** Never kept by anybody: what it shows is for this member of staff at this moment. */
  send: (status: number, page: ReactElement) => void
  /** Says why there is nothing to look at, in the language that the admin speaks. */
  refuse: (why: Refusal) => void
}

/** `?locale=&language=` of a page that staff look at, and how it is answered. */
export function openStaffPage(
  site: GuestSite,
  { req, res, preview }: { req: Request; res: Response; preview: Preview },
): StaffPage {
  const { locale: asked, language: spoken } = req.query
  const locale = site.locales.find((one) => one === asked) ?? 'ru'
  const language: Language = locale === 'en' ? 'en' : 'ru'
  const asker = {
    headers: headersOf(req),
    language:
      spoken === 'ru' || spoken === 'en' ? spoken : negotiateLanguage(req.get('accept-language')),
  }
  const origin = originOf(site, req)
  const send = (status: number, page: ReactElement) => {
    res.status(status).set('Cache-Control', 'no-store').type('html').send(makePage(page))
  }
  return {
    ...{ asker, locale, language, origin, send },
    refuse: ({ is: notice, missing }) => {
      const context = contextOf(site, {
        ...{ language, locale, origin, preview },
        path: '/',
        mode: null,
      })
      const given = { context, notice, missing, spoken: asker.language }
      send(statuses[notice], <PreviewNote {...given} />)
    },
  }
}
