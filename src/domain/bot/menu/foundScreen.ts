import type { CompiledDish } from '../../menu/catalog/Compiled'
import { escapeHtml } from '../../messages/escapeHtml'
import { pageOf } from '../pageOf'
import type { Screen } from '../Screen'
import { shortened } from '../shortened'
import { turnRow } from '../turnRow'

import type { BotMenu } from './BotMenu'
import { dishButton } from './dishButton'
import { menuWords } from './menuWords'

const perPage = 8

/** What was found by somebody's words, a page at a time. */
export function foundScreen(
  menu: BotMenu,
  { found, page, written }: { found: readonly CompiledDish[]; page: number; written: string },
): Screen {
  const words = menuWords(menu.language)
  const { channel, location } = menu.view
  const said = escapeHtml(shortened(written.trim(), 80))
  const shown = pageOf(found, page, perPage)
  return {
    html: found.length > 0 ? words.found(said) : words.notFound(said),
    buttons: [
      ...shown.items.map((one) => [dishButton(menu, one)]),
      ...turnRow(shown, (to) => ({ is: 'found', page: to })),
      [
        {
          text: `‹ ${words.sections}`,
          press: { is: 'menu', location: location.id, channel, page: 0 },
        },
      ],
    ],
  }
}
