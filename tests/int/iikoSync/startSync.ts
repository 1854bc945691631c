import type { Payload } from 'payload'

import type { Perform } from '@/plugins/iiko/runs/Perform'
import { performRun } from '@/plugins/iiko/runs/performRun'
import { startRun, type Start } from '@/plugins/iiko/runs/startRun'

import { startPayload } from '../startPayload'

export const limits = { removedPercent: 20, priceFactor: 2 }

/** Payload on a database of its own, with one connection to an iiko that answers `menu`. */
export async function startSync() {
  const carte = await startPayload()
  const { payload } = carte
  const connection = await connect(payload)
  let answer: unknown = { groups: [], products: [], sizes: [], revision: 1 }
  let revision = 0

  const perform = (more: Partial<Perform> = {}): Perform => ({
    ground: payload,
    openPayload: () => Promise.resolve(payload),
    limits,
    fetchMenu: () =>
      Promise.resolve(Buffer.isBuffer(answer) ? answer : Buffer.from(JSON.stringify(answer))),
    ...more,
  })
  const runOf = (id: number) => payload.findByID({ collection: 'iiko-runs', id, depth: 0 })

  return {
    ...carte,
    connection,
    perform,
    runOf,
    /** What iiko answers from now on; a whole answer may be given as bytes. */
    serve: (menu: object | Buffer) => {
      revision += 1
      answer = Buffer.isBuffer(menu) ? menu : { correlationId: `${revision}`, revision, ...menu }
    },
    sync: async (start: Partial<Start> = {}, more: Partial<Perform> = {}) => {
      const { id } = await startRun(payload, {
        connection,
        starter: 'command',
        isApproved: true,
        ...start,
      })
      await performRun(perform(more), id)
      return runOf(id)
    },
    dishes: async (draft = false) => {
      const { docs } = await payload.find({
        collection: 'menu-items',
        pagination: false,
        sort: '_order',
        depth: 0,
        draft,
      })
      return docs
    },
  }
}

async function connect(payload: Payload): Promise<number> {
  const { id } = await payload.create({
    collection: 'iiko-connections',
    data: {
      label: 'Пиццерия',
      organizationName: 'Пиццерия',
      organizationId: '7bc05553-4b68-44e8-b7bc-37be63c6d9e9',
      source: 'nomenclature',
      menuLanguage: 'ru',
      isActive: true,
    },
  })
  return id
}
