import type { NewsItem } from '@/src/domain/news/NewsItem'
import type { Page } from '@/src/domain/pages/Page'
import type { Pause } from '@/src/domain/site/Pause'
import type { Assets } from '@/src/guest/assets/Assets'
import type { Look } from '@/src/guest/Look'
import type { DocumentKey } from '@/src/menu/engine/DocumentKey'
import type { MenuEngine } from '@/src/menu/engine/createMenuEngine'
import type { MenuDocument } from '@/src/menu/engine/MenuDocument'

import type { Asker, StaffMenu, WantedMenu } from '../preview/StaffMenu'

type Shown = Pick<MenuDocument, 'compiled'>

/** What the guests' site is served from. All of it is in memory. */
export type GuestSite = {
  readonly engine: Pick<MenuEngine, 'hold' | 'model'> & {
    document: (key: DocumentKey) => Shown | Promise<Shown>
  }
  readonly assets: Assets
  /** The languages of the menu, Russian first. */
  readonly locales: readonly string[]
  /** How staff have set up the site. */
  readonly look: (locale: string) => Look
  /** The announcements that it shows, newest first; another array when something has changed. */
  readonly news: () => readonly NewsItem[]
  /** The pages that staff have put together, in their order; another array when something has changed. */
  readonly pages: () => readonly Page[]
  /** The pauses of orders that staff have set; those that are over may be among them. */
  readonly pauses: () => readonly Pause[]
  /** Such a page as its draft stands, for whoever these headers sign in; null where they may not read it. */
  readonly pageDraft: (asked: { id: number; headers: Headers }) => Promise<Page | null>
  /** The menu that staff want to look at, for whoever these headers sign in, or why they may not. */
  readonly staffMenu: (asked: WantedMenu & Asker) => Promise<StaffMenu>
  /** The bytes of an uploaded file, by its address; null when it cannot be had. */
  readonly readFile: (address: string) => Promise<Buffer | null>
  /** PUBLIC_URL; without it pages name the address under which they are asked for. */
  readonly publicUrl: string | undefined
}
