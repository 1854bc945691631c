import type { MenuModel } from '../../model/MenuModel'
import type { Catalog } from '../Catalog'
import { compile } from '../compile'
import type { Compiled, Wanted } from '../Compiled'

const parsed: (json: string) => Catalog = JSON.parse

/** Monday, 23 November 2026, 19:30 in Moscow. */
export const aMoment = Date.UTC(2026, 10, 23, 16, 30)

/** A model compiled for its location 1, in Russian, for delivery, unless told otherwise. */
export function compiledFor(
  model: MenuModel,
  wanted: Partial<Wanted> = {},
): { compiled: Compiled; catalog: Catalog } {
  const compiled = compile(model, {
    locationId: 1,
    locale: 'ru',
    locales: ['ru', 'en'],
    channel: 'delivery',
    at: aMoment,
    ...wanted,
  })
  return { compiled, catalog: parsed(compiled.bytes.toString()) }
}
