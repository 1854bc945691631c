import { z } from 'zod'

import { inConnection } from '@/src/db/backup/inConnection'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

/** Whether the replica, where one is set, answers and is one. */
export async function checkReplica(): Promise<Finding[]> {
  const { DATABASE_REPLICA_URL } = settings()
  if (!DATABASE_REPLICA_URL) return []
  const of = 'DATABASE_REPLICA_URL'
  try {
    const [server] = await inConnection(DATABASE_REPLICA_URL, (client) =>
      openQuery(client)(
        z.object({ follows: z.boolean() }),
        'select pg_is_in_recovery() as follows',
      ),
    )
    if (server?.follows) {
      const is = { ru: 'Реплика отвечает.', en: 'The replica answers.' }
      return [{ of: 'replica', level: 'ok', is }]
    }
    return [
      {
        of,
        level: 'error',
        is: {
          ru: 'По этому адресу не реплика, а самостоятельный Postgres: из него читали бы устаревшее меню.',
          en: 'What is there is no replica but a Postgres of its own: a menu that grows old would be read from it.',
        },
        remedy: {
          ru: 'Исправьте адрес или создайте реплику заново: docs/operators/scaling.md.',
          en: 'Correct the address or make the replica anew: docs/operators/scaling.md.',
        },
      },
    ]
  } catch (error) {
    const why = reasonOf(error)
    return [
      {
        of,
        level: 'warning',
        is: {
          ru: `Реплика не отвечает (${why}); читается основной сервер.`,
          en: `The replica does not answer (${why}); the primary is read.`,
        },
        remedy: {
          ru: 'Запустите её или исправьте адрес.',
          en: 'Start it or correct the address.',
        },
      },
    ]
  }
}
