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
  /** Whose it is: an order, or a restaurant. Managers of other restaurants hear nothing of it. */
  at?: { order: number } | { location: number }
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
 * Tells managers, of all restaurants or of the one it is about, and administrators, in the transaction of `query`, that something needs them:
 * `staff.alert`. Not in Telegram to those who have turned this kind off there (`/alerts` in the bot): the kind
 * is what `once` begins with. And in the browsers where they have switched on notices. With a request: `alertManagers(await sessionQuery(req), …)`.
 */
export async function alertManagers(
  query: Query,
  { title, text, url, at, once }: Alert,
): Promise<void> {
  const location = at && ('order' in at ? await locationOf(query, at.order) : at.location)
  const place = location ?? null
  const managers = await query(
    manager,
    `select id, email, case when exists (
         select from alert_mutes where user_id = users.id and kind = $1) then null else telegram_chat
       end as telegram_chat
     from users
     where is_active and (is_superuser or role::text in ('administrator', 'manager'))
       and ($2::int is null or is_superuser or role::text = 'administrator'
         or not exists (select from users_rels r where r.parent_id = users.id and r.path = 'locations')
         or exists (select from users_rels r where r.parent_id = users.id and r.path = 'locations'
           and r.locations_id = $2))
     order by id`,
    [once.split(':')[0], place],
  )
  const browsers = await browsersOf(query, ['administrator', 'manager'], place)
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

/** Where an order is placed; null when there is no such order, so that all are told. */
async function locationOf(query: Query, order: number): Promise<number | null> {
  const [found] = await query(
    z.object({ location_id: z.number().nullable() }),
    'select location_id from orders where id = $1',
    [order],
  )
  return found?.location_id ?? null
}
