import { z } from 'zod'

import { botName } from '@/plugins/telegram/link/botName'
import { linkMinutes } from '@/plugins/telegram/link/linkCode'
import { dropGroup, groupsAt } from '@/plugins/telegram/staff/groups'
import { makeGroupCode } from '@/plugins/telegram/staff/makeGroupCode'
import { managersOnly } from '@/src/access/managersOnly'
import { mayActAt } from '@/src/access/mayActAt'
import type { Placed } from '@/src/access/placesOf'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { inTransaction } from '@/src/db/inTransaction'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'
import { itemPath } from '../v1/menu/fields'

const access = { allows: managersOnly, means: 'Managers of the restaurant.' }
const path = '/:id/telegram-groups'
const headers = { 'Cache-Control': 'no-store' }

function refuseOthers(user: Placed, location: number): void {
  if (!mayActAt(user, location)) throw new Problem('not-found')
}

/** `GET /api/locations/:id/telegram-groups`: the chats of its staff. */
const list = defineCall({
  name: 'telegramGroups',
  method: 'get',
  path,
  tag: 'Restaurants',
  summary: 'The Telegram groups of a restaurant’s staff',
  access,
  asks: { params: itemPath },
  answers: { status: 200, description: 'The groups.' },
  handle: async ({ req, params: { id } }) => {
    refuseOthers(req.user, id)
    const groups = await groupsAt(openQuery(req.payload.db.pool), id)
    return { body: { groups: groups.map(({ chat, title }) => ({ chat, title })) }, headers }
  },
})

/** `POST /api/locations/:id/telegram-groups`: a one-time code that ties a group to the restaurant. */
const ask = defineCall({
  name: 'askTelegramGroup',
  method: 'post',
  path,
  tag: 'Restaurants',
  summary: 'A code to connect a Telegram group',
  access,
  asks: { params: itemPath },
  answers: { status: 200, description: 'The code, and a link that chooses the group.' },
  handle: async ({ req, params: { id } }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    refuseOthers(user, id)
    const code = await inTransaction(req, () => makeGroupCode(req, user.id, id))
    const bot = await botName(req.payload)
    const url = bot ? `https://t.me/${bot}?startgroup=bind_${code}` : null
    return { body: { code, url, minutes: linkMinutes }, headers }
  },
})

/** `DELETE /api/locations/:id/telegram-groups` with `{ chat }`: the group hears of the restaurant no more. */
const drop = defineCall({
  name: 'dropTelegramGroup',
  method: 'delete',
  path,
  tag: 'Restaurants',
  summary: 'Disconnect a Telegram group',
  access,
  asks: { params: itemPath, body: z.object({ chat: z.string().min(1).max(32) }) },
  answers: { status: 204, description: 'Disconnected.' },
  handle: async ({ req, params: { id }, body: { chat } }) => {
    refuseOthers(req.user, id)
    const groups = await groupsAt(openQuery(req.payload.db.pool), id)
    if (!groups.some((group) => group.chat === chat)) throw new Problem('not-found')
    await inTransaction(req, () => dropGroup(req, chat))
    return {}
  },
})

/** What the admin's list of a restaurant's Telegram groups asks. */
export const telegramGroups = [list, ask, drop].map(({ endpoint }) => endpoint)
