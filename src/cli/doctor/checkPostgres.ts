import { access } from 'node:fs/promises'
import path from 'node:path'

import type { Client } from 'pg'
import { z } from 'zod'

import { inConnection } from '@/src/db/backup/inConnection'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { migrations } from '@/src/db/migrations'
import { settings } from '@/src/settings'

import { checkBackups } from './checkBackups'
import { checkIiko } from './checkIiko'
import { checkOutside } from './checkOutside'
import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

const oldest = 15
const mostApart = 2_000

const row = z.object({
  version: z.number(),
  now: z.date(),
  most: z.number(),
  superuser: z.boolean(),
  migrated: z.boolean(),
})
const named = z.object({ name: z.string() })

/** Postgres: reached, new enough, of one clock with this machine, with the schema of this Carte; and what it knows of the rest. */
export async function checkPostgres(): Promise<Finding[]> {
  const { DATABASE_URL, DATA_DIR } = settings()
  if (DATABASE_URL) return reach(DATABASE_URL)
  const isMade = await access(path.resolve(DATA_DIR, 'postgres')).then(
    () => true,
    () => false,
  )
  if (!isMade) {
    return [
      {
        of: 'postgres',
        level: 'note',
        is: { ru: 'Встроенная база ещё не создана.', en: 'The embedded database is not made yet.' },
        remedy: { ru: 'Её создаст первый npm start.', en: 'The first npm start makes it.' },
      },
    ]
  }
  const { openPostgres } = await import('@/src/server/openPostgres')
  const postgres = await openPostgres('tool')
  try {
    return await reach(settings().DATABASE_URL)
  } finally {
    await postgres?.stop()
  }
}

async function reach(connectionString: string): Promise<Finding[]> {
  try {
    return await inConnection(connectionString, ask)
  } catch (error) {
    const { host, pathname } = new URL(connectionString)
    const why = reasonOf(error)
    return [
      {
        of: 'DATABASE_URL',
        level: 'error',
        is: {
          ru: `Postgres на ${host}${pathname} не отвечает (${why}).`,
          en: `Postgres at ${host}${pathname} does not answer (${why}).`,
        },
        remedy: {
          ru: 'Проверьте адрес, имя и пароль в DATABASE_URL и что Postgres там запущен.',
          en: 'Check the address, the name and the password in DATABASE_URL, and that Postgres runs there.',
        },
      },
    ]
  }
}

async function ask(client: Client): Promise<Finding[]> {
  const { BACKUP_DRILL_DAYS, BACKUP_DIR, DATABASE_POOL_MAX } = settings()
  const query = openQuery(client)
  const began = Date.now()
  const [server] = await query(
    row,
    `select current_setting('server_version_num')::int / 10000 as version, clock_timestamp() as now,
       current_setting('max_connections')::int as most,
       (select rolsuper from pg_roles where rolname = current_user) as superuser,
       to_regclass('payload_migrations') is not null as migrated`,
  )
  if (!server) return []
  const found: Finding[] = []
  const apart = server.now.getTime() - (began + Date.now()) / 2
  if (server.version < oldest) {
    found.push({
      of: 'postgres',
      level: 'error',
      is: {
        ru: `Postgres ${server.version} слишком стар.`,
        en: `Postgres ${server.version} is too old.`,
      },
      remedy: {
        ru: `Нужен ${oldest} или новее, лучше 18.`,
        en: `It takes ${oldest} or newer, better 18.`,
      },
    })
  } else {
    found.push({
      of: 'postgres',
      level: 'ok',
      is: { ru: `Postgres ${server.version} отвечает.`, en: `Postgres ${server.version} answers.` },
    })
  }
  if (Math.abs(apart) > mostApart) {
    const seconds = (Math.abs(apart) / 1_000).toFixed(0)
    found.push({
      of: 'clock',
      level: 'error',
      is: {
        ru: `Часы этой машины и Postgres расходятся на ${seconds} с.`,
        en: `The clocks of this machine and of Postgres are ${seconds} s apart.`,
      },
      remedy: { ru: 'Включите на обеих NTP (chrony).', en: 'Switch NTP (chrony) on on both.' },
    })
  }
  // Besides its pool a process holds about eight connections of its own.
  if (DATABASE_POOL_MAX + 8 > server.most - 3) {
    found.push({
      of: 'DATABASE_POOL_MAX',
      level: 'error',
      is: {
        ru: `Процесс может занять ${DATABASE_POOL_MAX} соединений и ещё около восьми, а Postgres даёт ${server.most}.`,
        en: `A process may take ${DATABASE_POOL_MAX} connections and about eight more, and Postgres gives ${server.most}.`,
      },
      remedy: {
        ru: 'Уменьшите DATABASE_POOL_MAX или увеличьте max_connections.',
        en: 'Lower DATABASE_POOL_MAX or raise max_connections.',
      },
    })
  }
  if (!server.migrated) {
    found.push({
      of: 'migrations',
      level: 'note',
      is: { ru: 'База пуста.', en: 'The database is empty.' },
      remedy: {
        ru: 'Схему создаст первый npm start.',
        en: 'The first npm start makes its schema.',
      },
    })
    return found
  }
  const had = (await query(named, 'select name from payload_migrations where batch >= 0')).map(
    ({ name }) => name,
  )
  found.push(migrationFinding(had))
  return [
    ...found,
    ...(await checkBackups(query, {
      drillDays: BACKUP_DRILL_DAYS,
      isScheduled: BACKUP_DIR !== undefined,
    })),
    ...(await checkIiko(query)),
    ...(await checkOutside(query)),
  ]
}

function migrationFinding(had: readonly string[]): Finding {
  const of = 'migrations'
  const ours = migrations.map(({ name }) => name)
  const pending = ours.filter((name) => !had.includes(name))
  const foreign = had.filter((name) => !ours.includes(name))
  if (foreign.length > 0) {
    return {
      of,
      level: 'error',
      is: {
        ru: `База новее этой Carte: в ней есть ${foreign.join(', ')}.`,
        en: `The database is newer than this Carte: it has had ${foreign.join(', ')}.`,
      },
      remedy: {
        ru: 'Обновите Carte до той версии, что работала с базой.',
        en: 'Update Carte to the version that used it.',
      },
    }
  }
  if (pending.length > 0) {
    return {
      of,
      level: 'warning',
      is: {
        ru: `Ждут миграции (${pending.length}): ${pending.join(', ')}.`,
        en: `Migrations wait (${pending.length}): ${pending.join(', ')}.`,
      },
      remedy: {
        ru: 'Сделайте копию (carte backup) и запустите Carte: она выполнит их сама.',
        en: 'Make a backup (carte backup) and start Carte: it runs them by itself.',
      },
    }
  }
  return {
    of,
    level: 'ok',
    is: {
      ru: `Схема базы — этой версии (миграций ${had.length}).`,
      en: `The schema is this version’s (${had.length} migrations).`,
    },
  }
}
