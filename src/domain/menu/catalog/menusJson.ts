import type { Dish } from '../model/Dish'
import type { Menu } from '../model/Menu'

import type { CatalogMenu } from './Catalog'
import { membersOf } from './membersOf'
import { remembered } from './remembered'
import type { Sight } from './Sight'
import { textIn } from './textIn'

const unchanging = remembered(({ id, slug, name }: Menu, languages) =>
  membersOf({ id, slug, name: textIn(name, languages) ?? '' } satisfies Omit<
    CatalogMenu,
    'is_running' | 'dishes'
  >),
)

/** The menus that reach this place, in staff's order, each with those of the dishes that it holds. */
export function menusJson({ view, languages }: Sight, dishes: Iterable<Dish>): string {
  const held = new Map<Menu, number[]>(view.menus.map(({ menu }) => [menu, []]))
  for (const { id } of dishes) {
    for (const menu of view.holders.get(id) ?? []) held.get(menu)?.push(id)
  }
  return `[${view.menus
    .map(
      ({ menu, isRunning }) =>
        `{${unchanging(menu, languages)},"is_running":${isRunning},"dishes":[${held.get(menu)?.join()}]}`,
    )
    .join()}]`
}
