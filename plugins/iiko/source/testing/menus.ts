import type { StoredRecord } from '@/src/domain/iiko/plan/MenuPlan'
import { planMenu } from '@/src/domain/iiko/plan/planMenu'
import { recordKey } from '@/src/domain/iiko/plan/recordKey'
import { wantedFromNomenclature } from '@/src/domain/iiko/wanted/wantedFromNomenclature'
import type { WantedMenu } from '@/src/domain/iiko/wanted/WantedMenu'
import type { Fields } from '@/src/domain/sync/Record'

import { readNomenclatureSource } from '../readSource'

export type Json = Record<string, unknown>

export const idOf = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const group = (number: number, more: Json = {}) => ({
  id: idOf(number),
  name: `Группа ${number}`,
  order: 0,
  isIncludedInMenu: true,
  isGroupModifier: false,
  imageLinks: [],
  ...more,
})
export const price = (currentPrice: unknown, sizeId: string | null = null, more: Json = {}) => ({
  sizeId,
  price: { currentPrice, isIncludedInMenu: true, nextIncludedInMenu: false, ...more },
})
export const product = (number: number, more: Json = {}) => ({
  id: idOf(number),
  name: `Блюдо ${number}`,
  type: 'Dish',
  sizePrices: [price(100)],
  ...more,
})
const now = '2026-11-28 12:00:00'

export function menuOf(answer: Json, at = now): WantedMenu {
  return menuOfText(JSON.stringify({ groups: [], products: [], sizes: [], ...answer }), at)
}
export function menuOfText(text: string, at = now): WantedMenu {
  const read = readNomenclatureSource(Buffer.from(text), (source) =>
    wantedFromNomenclature(source, { now: at }),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}
export const recordOf = (menu: WantedMenu, number: number) =>
  menu.records.find(({ externalId }) => externalId === idOf(number))
export const codes = (menu: WantedMenu) => menu.remarks.map(({ code }) => code)

/** What is stored after a menu was applied, and what staff then did. */
export function storedFrom(menu: WantedMenu, before = new Map<string, StoredRecord>()) {
  const plan = planMenu(menu, before)
  const after = new Map(before)
  for (const [index, change] of plan.changes.entries()) {
    const is = before.get(recordKey(change))
    const fields: Fields = {
      ...is?.fields,
      ...Object.fromEntries(
        Object.entries(change.fields).map(([name, [, value]]) => [name, value]),
      ),
    }
    const { kind, externalId, name } = change
    const id = change.id ?? 1000 + index
    const rows = change.newRows ?? is?.rows ?? []
    after.set(recordKey(change), {
      kind,
      externalId,
      id,
      name,
      fields,
      rows,
      given: is?.given ?? null,
    })
  }
  for (const { kind, externalId, given } of plan.given) {
    const is = after.get(recordKey({ kind, externalId }))
    if (is) after.set(recordKey(is), { ...is, given })
  }
  return { plan, after }
}
export const edit = (stored: Map<string, StoredRecord>, number: number, fields: Fields) => {
  const is = stored.get(`dish:${idOf(number)}`)
  if (is) stored.set(`dish:${idOf(number)}`, { ...is, fields: { ...is.fields, ...fields } })
}
