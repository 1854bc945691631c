import type { Payload } from 'payload'
import { z } from 'zod'

import { richText } from '../announcements/richText'
import { iikoParts } from './iikoParts'
import { orderParts } from './orderParts'
import type { Part } from './Part'
import { unique } from './scene'

type Question = { method?: string; path: string; body?: unknown }

async function dish(payload: Payload): Promise<number> {
  const data = { name: unique('dish'), price: 1, isAvailable: true, _status: 'published' as const }
  return (await payload.create({ collection: 'menu-items', data })).id
}

async function place(payload: Payload): Promise<number> {
  const data = {
    name: unique('place'),
    channels: ['delivery' as const],
    timeZone: 'Europe/Moscow',
    currency: 'RUB' as const,
  }
  return (await payload.create({ collection: 'locations', data })).id
}

const named = (word: string) => () => Promise.resolve({ name: unique(word) })

const closed = z.enum([
  'audit',
  'consents',
  'customers',
  'deliveries',
  'iiko-connections',
  'iiko-runs',
  'inbox-events',
  'order-events',
  'orders',
  'payment-accounts',
  'payment-differences',
  'payment-receipts',
  'payments',
  'refunds',
])
const put = async (payload: Payload, slug: string, data: Record<string, unknown>) =>
  z
    .object({ id: z.number() })
    .parse(await payload.db.create({ collection: closed.parse(slug), data })).id

/** As `ensureTemplates` makes them. */
async function template(payload: Payload): Promise<number> {
  const words = { subject: 'words', body: richText('words') }
  const data = { event: unique('event'), name: 'words', ...words }
  return (await payload.create({ collection: 'message-templates', data })).id
}

/** What there is besides dishes, categories, photos and accounts. */
const parts: Record<string, Part> = {
  ...iikoParts,
  ...orderParts(put, place),
  'modifier-groups': {
    data: named('group'),
    change: { min: 1 },
    hasDrafts: true,
    alsoAsk: ['read-draft', 'readVersions'],
  },
  menus: {
    data: named('menu'),
    change: { startsOn: '2030-01-01' },
    hasDrafts: true,
    alsoAsk: ['read-draft', 'readVersions'],
  },
  'price-schedules': {
    data: () => Promise.resolve({ name: unique('prices'), kind: 'percent', percent: -10 }),
    change: { percent: -20 },
    hasDrafts: true,
    alsoAsk: ['readVersions'],
  },
  tags: {
    data: () => Promise.resolve({ name: unique('tag'), slug: unique('tag') }),
    change: { icon: '★' },
  },
  locations: {
    data: () =>
      Promise.resolve({
        name: unique('place'),
        channels: ['delivery'],
        timeZone: 'Europe/Moscow',
        currency: 'RUB',
      }),
    change: { latitude: 55 },
    alsoAsk: ['readVersions'],
  },
  'location-offers': {
    data: async (payload) => ({
      location: await place(payload),
      dish: await dish(payload),
      price: 1,
    }),
    change: { price: 2 },
  },
  'stop-list': {
    data: async (payload) => ({ dish: await dish(payload) }),
    change: { reason: 'Кончился лосось' },
  },
  tables: {
    data: async (payload) => ({ name: '1', location: await place(payload) }),
    change: { name: '2' },
  },
  printers: {
    data: async (payload) => ({
      name: unique('printer'),
      location: await place(payload),
      host: '192.168.1.50',
      port: 9100,
      prints: ['ticket'],
      paper: '48',
      codePage: 'cp866',
      language: 'ru',
    }),
    change: { name: 'Бар' },
  },
  'delivery-zones': {
    data: async (payload) => ({
      name: unique('zone'),
      location: await place(payload),
      area: {
        type: 'Polygon',
        coordinates: [
          [
            [37, 55],
            [38, 55],
            [38, 56],
          ],
        ],
      },
    }),
    change: { extraMinutes: 10 },
  },
  'promo-codes': {
    data: () => Promise.resolve({ code: unique('promo'), kind: 'percent', percent: 10 }),
    change: { percent: 20 },
  },
  announcements: {
    data: () => Promise.resolve({ title: unique('news'), body: richText('words'), channels: [] }),
    change: { buttonLabel: 'Menu' },
    hasDrafts: true,
    alsoAsk: ['read-draft', 'readVersions'],
  },
  pages: {
    data: () => Promise.resolve({ name: unique('page'), blocks: [] }),
    change: { isLinked: false },
    hasDrafts: true,
    alsoAsk: ['read-draft', 'readVersions'],
  },
  topics: { data: named('topic'), change: { isDefault: false } },
  subscribers: {
    data: () => Promise.resolve({ channel: 'email', address: `${unique('guest')}@example.org` }),
    change: { name: 'Anna' },
  },
  consents: {
    isClosed: true,
    data: () => Promise.resolve({ action: 'agreed', source: 'site' }),
    change: { source: 'staff' },
  },
  'message-templates': {
    isClosed: true,
    put: template,
    data: () => Promise.resolve({ event: unique('event'), name: 'words', body: richText('words') }),
    change: { subject: 'other words' },
    alsoAsk: ['readVersions'],
  },
  deliveries: {
    isClosed: true,
    data: () =>
      Promise.resolve({
        channel: 'email',
        event: 'test',
        address: 'a@example.org',
        createdAt: '2026-01-01T00:00:00Z',
        runAt: '2026-01-01T00:00:00Z',
      }),
    change: { reason: 'x' },
  },
  audit: {
    isClosed: true,
    data: () =>
      Promise.resolve({
        at: '2026-01-01T00:00:00Z',
        via: 'program',
        action: 'created',
        subject: 'tags',
      }),
    change: { title: 'x' },
  },
  'inbox-events': {
    isClosed: true,
    data: () =>
      Promise.resolve({
        source: 'test',
        eventId: unique('event'),
        orderKey: 'a',
        receivedAt: '2026-01-01T00:00:00Z',
        runAt: '2026-01-01T00:00:00Z',
      }),
    change: { reason: 'x' },
  },
}

/** For each of these collections what to ask to learn who may do what. */
export function menuPartQuestions(
  payloadOf: () => Payload,
  create: (slug: string, data: Record<string, unknown>) => Promise<number>,
): Record<string, () => Promise<Question>> {
  const questions = Object.entries(parts).flatMap(
    ([slug, { data, change, hasDrafts, isClosed = false, put: putOwn, alsoAsk = [] }]) => {
      const status = (value: 'draft' | 'published') => (hasDrafts ? { _status: value } : {})
      const made = async (value: 'draft' | 'published') => {
        if (putOwn) return putOwn(payloadOf())
        const document = { ...(await data(payloadOf())), ...status(value) }
        return isClosed ? put(payloadOf(), slug, document) : create(slug, document)
      }
      const asked: [string, () => Promise<Question>][] = [
        [
          'create',
          async () => ({
            method: 'POST',
            path: `/${slug}`,
            body: { ...(await data(payloadOf())), ...status('published') },
          }),
        ],
        ['read', async () => ({ path: `/${slug}/${await made('published')}` })],
        ['read-draft', async () => ({ path: `/${slug}/${await made('draft')}` })],
        [
          'readVersions',
          async () => {
            await made('published')
            return { path: `/${slug}/versions` }
          },
        ],
        [
          'update',
          async () => ({
            method: 'PATCH',
            path: `/${slug}/${await made('published')}`,
            body: change,
          }),
        ],
        ['delete', async () => ({ method: 'DELETE', path: `/${slug}/${await made('published')}` })],
      ]
      const optional: readonly string[] = ['read-draft', 'readVersions']
      const wanted: readonly string[] = alsoAsk
      return asked
        .filter(([operation]) => !optional.includes(operation) || wanted.includes(operation))
        .map(([operation, ask]) => [`${slug} ${operation}`, ask] as const)
    },
  )
  return Object.fromEntries(questions)
}
