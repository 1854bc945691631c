import { randomUUID } from 'node:crypto'

import { isRecord } from '../../http/isRecord'
import { textOf } from '../../http/textOf'
import type { Combos } from '../menu/makeCombos'
import type { Menu } from '../menu/makeMenu'

import { externalMenus, priceCategories, sections } from '../places'

import type { OrderStatus } from './deliveryStatuses'

export type Kind = 'delivery' | 'table'

export type KeptOrder = {
  kind: Kind
  id: string
  number: number
  organizationId: string
  terminalGroupId: string
  externalNumber: string | null
  /** The command that made it. */
  correlationId: string
  creationStatus: 'InProgress' | 'Success' | 'Error'
  error: { code: string; message: string } | null
  status: OrderStatus
  timestamp: number
  asked: Record<string, unknown>
}

export type Orders = ReturnType<typeof makeOrders>

/** Orders as they were asked for, and how far iikoFront has got with them. */
export const makeOrders = (menu: Menu, combos: Combos, now: () => number) => {
  const kept = new Map<string, KeptOrder>()
  const commands = new Map<string, string>()
  let forgotten = new Set<string>()

  const change = (id: string, with_: Partial<KeptOrder>): KeptOrder => {
    const order = kept.get(id)
    if (order === undefined) throw new Error(`no order ${id}`)
    const next = { ...order, ...with_, timestamp: Math.max(now(), order.timestamp + 1) }
    kept.set(id, next)
    return next
  }

  /** What iikoFront would refuse of an order that is well formed; null when nothing. */
  const fault = (order: Record<string, unknown>): KeptOrder['error'] => {
    for (const item of Array.isArray(order.items) ? order.items.filter(isRecord) : []) {
      const product = menu.product(textOf(item.productId))
      if (item.type !== 'Product') continue
      if (product === undefined) {
        return { code: 'ProductNotFound', message: `Товар ${textOf(item.productId)} не найден` }
      }
      const size = textOf(item.productSizeId) || null
      if (!product.sizePrices.some(({ sizeId }) => sizeId === size)) {
        return { code: 'ProductSizeNotFound', message: `Размер блюда «${product.name}» не найден` }
      }
    }
    const tables = sections.flatMap((section) => section.tables.map(({ id }) => id))
    const asked = Array.isArray(order.tableIds) ? order.tableIds.map(textOf) : []
    const unknown = asked.find((id) => !tables.includes(id))
    if (unknown !== undefined) {
      return { code: 'TableNotFound', message: `Стол ${unknown} не найден` }
    }
    const menuId = textOf(order.menuId)
    if (menuId && !externalMenus.some(({ id }) => id === menuId)) {
      return { code: 'ExternalMenuNotFound', message: `Внешнее меню ${menuId} не найдено` }
    }
    const category = textOf(order.priceCategoryId)
    if (category && !priceCategories.some(({ id }) => id === category)) {
      return { code: 'PriceCategoryNotFound', message: `Категория цен ${category} не найдена` }
    }
    return combos.fault(order)
  }

  return {
    fault,
    create: (kind: Kind, body: Record<string, unknown>): KeptOrder | 'duplicate' => {
      const asked = isRecord(body.order) ? body.order : {}
      const id = textOf(asked.id) || randomUUID()
      if (kept.has(id)) return 'duplicate'
      const order: KeptOrder = {
        kind,
        id,
        number: 1_000 + kept.size,
        organizationId: textOf(body.organizationId),
        terminalGroupId: textOf(body.terminalGroupId),
        externalNumber: textOf(asked.externalNumber) || null,
        correlationId: randomUUID(),
        creationStatus: 'InProgress',
        error: null,
        status: kind === 'delivery' ? 'Unconfirmed' : 'New',
        timestamp: now(),
        asked,
      }
      kept.set(id, order)
      commands.set(order.correlationId, id)
      return order
    },
    /** iikoFront took the order, or refused it. */
    settle: (id: string, error = fault(kept.get(id)?.asked ?? {})) =>
      change(id, { creationStatus: error === null ? 'Success' : 'Error', error }),
    move: (id: string, status: OrderStatus) => change(id, { status }),
    get: (id: string) => kept.get(id),
    all: () => [...kept.values()],
    /** A command's order; `forgotten` when iiko does not know the number any more. */
    ofCommand: (correlationId: string): KeptOrder | 'forgotten' | undefined =>
      forgotten.has(correlationId) ? 'forgotten' : kept.get(commands.get(correlationId) ?? ''),
    /** A command without an order, such as a cancellation: done at once. */
    noteCommand: (correlationId: string, id: string) => commands.set(correlationId, id),
    forgetCommands: () => {
      forgotten = new Set(commands.keys())
    },
  }
}
