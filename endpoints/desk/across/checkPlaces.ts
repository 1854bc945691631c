import { mayActAt } from '@/src/access/mayActAt'
import type { Placed } from '@/src/access/placesOf'
import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem, type WrongField } from '@/src/errors'
import { api } from '@/src/i18n/api'

type Row = { location: number }

/**
 * Refuses rows that name a restaurant which the menu does not have, or where `user` does not work. `list` is what the
 * body calls them.
 */
export function checkPlaces(
  { model, user }: { model: MenuModel; user: Placed },
  list: string,
  rows: readonly Row[],
): void {
  const here = model.locations.filter(({ id }) => mayActAt(user, id))
  const known = new Set(here.map(({ id }) => id))
  const errors = rows.flatMap(({ location }, index): WrongField[] =>
    known.has(location)
      ? []
      : [
          {
            field: `${list}.${index}.location`,
            in: 'body',
            pointer: `#/${list}/${index}/location`,
            detail: api.locationNotFound,
          },
        ],
  )
  if (errors.length > 0) throw new Problem('invalid', { errors })
}
