import type { Payload, UpdateOne } from 'payload'
import { z } from 'zod'

import { inClient } from '@/src/db/inClient'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

const locking = z.object({ lockUntil: z.string() })
const account = z.object({ username: z.string() })
const hour = 60 * 60 * 1_000

/**
 * The adapter's `updateOne`, with a word to managers when Payload locks an account after too many wrong
 * passwords: such a write has no request. Once an hour for each account; what goes wrong in telling does
 * not stand in the way of the lock.
 */
export function tellOfLocks(payload: Payload, updateOne: UpdateOne): UpdateOne {
  return async (args): Promise<unknown> => {
    const done: unknown = await updateOne(args)
    const { collection, data, id, req } = args
    const { data: lock } = locking.safeParse(data)
    if (collection === 'users' && id !== undefined && req === undefined && lock) {
      await tell(payload, id).catch((error: unknown) =>
        payload.logger.error({ err: error }, 'Managers were not told of a locked account'),
      )
    }
    return done
  }
}

async function tell(payload: Payload, id: number | string): Promise<void> {
  const found: unknown = await payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id } },
  })
  const { username } = account.parse(found)
  await inClient(payload.db.pool, (query) =>
    alertManagers(query, {
      title: { ru: `Вход закрыт: ${username}`, en: `Sign-in locked: ${username}` },
      text: {
        ru: `Пять раз подряд ввели неверный пароль. Войти под этим именем нельзя десять минут, администратор может открыть вход раньше. Если это не опечатки, смените пароль.`,
        en: `A wrong password was entered five times in a row. Nobody can sign in by this name for ten minutes; an administrator can unlock it before. If it was not a slip, change the password.`,
      },
      url: `${payload.config.routes.admin}/collections/users/${id}`,
      once: `locked:${id}:${Math.floor(Date.now() / hour)}`,
    }),
  )
}
