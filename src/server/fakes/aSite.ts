import { compile } from '@/src/domain/menu/catalog/compile'
import { aModel } from '@/src/domain/menu/catalog/testing/aMenu'
import type { Pause } from '@/src/domain/site/Pause'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import type { NewsItem } from '@/src/domain/news/NewsItem'
import type { Page } from '@/src/domain/pages/Page'
import type { Look } from '@/src/guest/Look'

import type { GuestSite } from '../guest/GuestSite'

const plain: Look = {
  name: 'Carte & Co',
  tagline: null,
  accent: '#1b5e43',
  fonts: null,
  logo: null,
  nav: [],
}
const none = aModel({ locations: [] })

/** The guests' site over a menu, for tests; without one there is no restaurant. */
export function aSite({
  model = none,
  look = plain,
  locales = ['ru', 'en'],
  news = [],
  pages = [],
  pauses = [],
}: {
  model?: MenuModel
  look?: Look
  locales?: readonly string[]
  news?: readonly NewsItem[]
  pages?: readonly Page[]
  pauses?: readonly Pause[]
} = {}): GuestSite {
  return {
    engine: {
      hold: () => null,
      model: () => model,
      document: (key) => ({
        compiled: compile(model, { ...key, locales, at: Date.now() }),
      }),
    },
    assets: {
      styles: 'body{margin:0}',
      script: 'export {}',
      scriptName: 'site-abc.js',
      worker: 'self',
      fonts: [],
    },
    readFile: () => Promise.resolve(null),
    look: () => look,
    news: () => news,
    pages: () => pages,
    pauses: () => pauses,
    pageDraft: () => Promise.resolve(null),
    staffMenu: () => Promise.resolve({ is: 'nobody' }),
    locales,
    publicUrl: 'https://example.ru',
  }
}
