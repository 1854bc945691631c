import { createLocalReq, type Payload } from 'payload'

import { inTransaction } from '@/src/db/inTransaction'
import { lockByName } from '@/src/db/lockByName'

import { templateEvents } from '@/src/domain/messages/events/events'
import { defaultRow } from './toTemplate'

/**
 * Gives every known event its row in the admin, with Carte's own text in Russian and English. What is
 * there stays as staff have left it; processes that start at once do it once.
 */
export async function ensureTemplates(payload: Payload): Promise<void> {
  const req = await createLocalReq({ locale: 'ru' }, payload)
  await inTransaction(req, async () => {
    await lockByName(req, 'message-templates')
    const { docs } = await payload.find({
      collection: 'message-templates',
      pagination: false,
      depth: 0,
      select: { event: true },
      req,
    })
    const there = new Set(docs.map(({ event }) => event))
    for (const event of templateEvents.filter(({ name }) => !there.has(name))) {
      const { id } = await payload.create({
        collection: 'message-templates',
        data: { event: event.name, name: event.label.ru, ...defaultRow(event, 'ru') },
        locale: 'ru',
        req,
      })
      await payload.update({
        collection: 'message-templates',
        id,
        data: { name: event.label.en, ...defaultRow(event, 'en') },
        locale: 'en',
        req,
      })
    }
  })
}
