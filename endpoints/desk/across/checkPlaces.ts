import type { MenuModel } from '@/src/domain/menu/model/MenuModel'
import { Problem, type WrongField } from '@/src/errors'
import { api } from '@/src/i18n/api'

type Row = { location: number }

/** Refuses rows that name a restaurant which the menu does not have. `list` is what the body calls them. */
export function checkPlaces(model: MenuModel, list: string, rows: readonly Row[]): void {
  const known = new Set(model.locations.map(({ id }) => id))
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
