import { z } from 'zod'

import type { Query } from '@/src/db/menuModel/Query'
import { browsersOf } from '@/src/db/staff/browsersOf'
import type { Text } from '@/src/i18n/language'

import { notifyWithin } from './notifyWithin'

type Alert = {
  title: Text
  text?: Text
  /** Where it can be looked at. */
  url: string
  /** Each of them hears of it once for each `once`: `sync:7:2026-11-28T14`. */
  once: string
}

const manager = z.object({
  id: z.number(),
  email: z.string().nullable(),
  telegram_chat: z.string().nullable(),
})

/** Russian first: accounts have no language of their own. */
const language = 'ru'

/**
 * Tells managers and administrators, in the transaction of `query`, that something needs them:
 * `staff.alert`. Not in Telegram to those who have turned this kind off there (`/alerts` in the bot): the kind
 * is what `once` begins with. And in the browsers where they have switched on notices. With a request: `alertManagers(await sessionQuery(req), …)`.
 */
export async function alertManagers(
  query: Query,
  { title, text, url, once }: Alert,
): Promise<void> {
  const managers = await query(
    manager,
    `select id, email, case when exists (
         select from alert_mutes where user_id = users.id and kind = $1) then null else telegram_chat
       end as telegram_chat
     from users
     where is_active and (is_superuser or role::text in ('administrator', 'manager')) order by id`,
    [once.split(':')[0]],
  )
  const browsers = await browsersOf(query, ['administrator', 'manager'])
  for (const { id, email, telegram_chat: telegram } of managers) {
    const push = browsers.filter(({ user_id }) => user_id === id).map(({ address }) => address)
    const values = {
      'alert.title': title[language],
      'alert.text': text?.[language],
      'alert.url': url,
    }
    const to = { language, email, telegram }
    await notifyWithin(query, { event: 'staff.alert', to, values, once: `${once}:${id}` })
    // A notice is looked at or missed: it comes beside the message that stays, not in place of it.
    await notifyWithin(query, {
      event: 'staff.alert',
      to: { language, push },
      values,
      once: `${once}:${id}:browsers`,
    })
  }
}
