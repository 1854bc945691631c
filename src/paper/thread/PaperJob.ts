import type { Drawn } from '../Drawn'
import type { PrintedMenu } from '../menu/PrintedMenu'
import type { TableCards } from '../tables/TableCards'

/** What is to be drawn. Plain data: it goes to another thread. */
export type PaperJob =
  | { readonly kind: 'tables'; readonly cards: TableCards }
  | { readonly kind: 'menu'; readonly menu: PrintedMenu }

export type NumberedJob = { readonly id: number; readonly job: PaperJob }

export type PaperAnswer =
  { readonly id: number; readonly drawn: Drawn } | { readonly id: number; readonly error: string }
