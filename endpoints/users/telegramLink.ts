import { sql } from '@payloadcms/db-postgres'

import { botName } from '@/plugins/telegram/link/botName'
import { hashOf, linkMinutes, makeLinkCode } from '@/plugins/telegram/link/linkCode'
import { staffOnly } from '@/src/access/staffOnly'
import { inTransaction } from '@/src/db/inTransaction'
import { transaction } from '@/src/db/transaction'
import { Problem } from '@/src/errors'

import { defineCall } from '../v1/call/defineCall'

const access = { allows: staffOnly, means: 'Staff, for their own account.' }

/** `POST /api/users/telegram-link`: a one-time code that ties one's own account to a chat. */
export const { endpoint: askTelegramLink } = defineCall({
  name: 'askTelegramLink',
  method: 'post',
  path: '/telegram-link',
  tag: 'Users',
  summary: 'A code to connect Telegram',
  access,
  asks: {},
  answers: { status: 200, description: 'The code, and a link that sends it.' },
  handle: async ({ req }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    const code = makeLinkCode()
    await inTransaction(req, async () => {
      const db = await transaction(req)
      await db.execute(
        sql`delete from telegram_codes
          where (user_id = ${user.id} and location_id is null) or expires_at < now()`,
      )
      await db.execute(sql`
        insert into telegram_codes (code_hash, user_id, expires_at)
        values (${hashOf(code)}, ${user.id}, now() + ${linkMinutes} * interval '1 minute')`)
    })
    const bot = await botName(req.payload)
    const url = bot ? `https://t.me/${bot}?start=link_${code}` : null
    return { body: { code, url, minutes: linkMinutes }, headers: { 'Cache-Control': 'no-store' } }
  },
})

/** `DELETE /api/users/telegram-link`: the chat no longer speaks for one's account. */
export const { endpoint: endTelegramLink } = defineCall({
  name: 'endTelegramLink',
  method: 'delete',
  path: '/telegram-link',
  tag: 'Users',
  summary: 'Disconnect Telegram',
  access,
  asks: {},
  answers: { status: 204, description: 'Disconnected.' },
  handle: async ({ req }) => {
    const { user } = req
    if (!user) throw new Problem('unauthorized')
    await req.payload.db.drizzle.execute(
      sql`update users set telegram_chat = null where id = ${user.id}`,
    )
    return {}
  },
})
