import { textIn } from '../../menu/catalog/textIn'
import { escapeHtml } from '../../messages/escapeHtml'
import { pageOf } from '../pageOf'
import type { Screen, ScreenButton } from '../Screen'
import { shortened } from '../shortened'
import { turnRow } from '../turnRow'

import type { BotMenu } from './BotMenu'
import { dishButton } from './dishButton'
import { menuWords } from './menuWords'
import { restId, sectionsOf } from './sectionsOf'

const perPage = 8

/** A section: the sections inside it, then its dishes, a page at a time. */
export function categoryScreen(menu: BotMenu, id: number, page: number): Screen {
  const { dishes, language, languages, view } = menu
  const words = menuWords(language)
  const { categories } = view.model
  const category = categories.find((one) => one.id === id) ?? null
  const known = new Set(categories.map((one) => one.id))
  const place = { location: view.location.id, channel: view.channel }
  const own = dishes.filter(({ dish: { categoryId } }) =>
    id === restId ? categoryId === null || !known.has(categoryId) : categoryId === id,
  )
  const inside = category ? sectionsOf(menu, category.id) : []
  const all: ScreenButton[] = [
    ...inside.map(({ category: one, id: within }): ScreenButton => ({
      text: `▸ ${shortened((one && textIn(one.name, languages)) || words.rest, 44)}`,
      press: { is: 'category', ...place, category: within, page: 0 },
    })),
    ...own.map((one) => dishButton(menu, one)),
  ]
  const shown = pageOf(all, page, perPage)
  const above = category?.parentId ?? null
  const parent = above === null ? null : categories.find((one) => one.id === above)
  const back: ScreenButton = parent
    ? {
        text: `‹ ${shortened(textIn(parent.name, languages) ?? words.sections, 40)}`,
        press: { is: 'category', ...place, category: parent.id, page: 0 },
      }
    : { text: `‹ ${words.sections}`, press: { is: 'menu', ...place, page: 0 } }
  const name = (category && textIn(category.name, languages)) || words.rest
  const title = `<b>${escapeHtml(shortened(name, 300))}</b>`
  return {
    html: all.length > 0 ? title : `${title}\n${words.empty}`,
    buttons: [
      ...shown.items.map((button) => [button]),
      ...turnRow(shown, (to) => ({ is: 'category', ...place, category: id, page: to })),
      [back],
    ],
  }
}
