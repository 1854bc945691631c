import type { MenuModel } from '../model/MenuModel'

import type { DeskLine } from './Desk'
import { linesOf } from './linesOf'
import { namedIn } from './namedIn'
import type { Standing } from './Standing'
import { viewsOf } from './viewsOf'

/** The lines of some dishes alone, as `deskOf` gives them. */
export function deskLinesOf(
  model: MenuModel,
  standing: Standing,
  dishes: ReadonlySet<number>,
): DeskLine[] {
  const views = viewsOf(model, standing)
  const named = namedIn(standing.locales)
  return model.dishes
    .filter(({ id }) => dishes.has(id))
    .flatMap((dish) => linesOf(views, dish, named))
}
