import { isPrepared } from '@/src/db/isPrepared'
import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { poolerAt } from './poolerAt'
import { reasonOf } from './reasonOf'

/** Whether what Carte needs of Postgres gets past a pooler, where there is one. */
export async function checkPooler(): Promise<Finding[]> {
  const { DATABASE_URL, DIRECT_DATABASE_URL } = settings()
  if (!DATABASE_URL) return []
  // That it does not answer is told by what looks at Postgres.
  const between = await poolerAt(DATABASE_URL).catch(() => null)
  if (between === null) return []
  const direct = DIRECT_DATABASE_URL === undefined ? [] : await checkDirect(DIRECT_DATABASE_URL)
  if (between === 'nothing') return direct
  const found: Finding[] = [...direct]
  if (DIRECT_DATABASE_URL === undefined) {
    found.push({
      of: 'DIRECT_DATABASE_URL',
      level: 'error',
      is: {
        ru: 'DATABASE_URL ведёт к пулеру: через него не услышать изменений меню (LISTEN) и не занять того, что делает один процесс из всех.',
        en: 'DATABASE_URL leads to a pooler: through it no change of the menu is heard (LISTEN), and nothing is held that one process of all does.',
      },
      remedy: {
        ru: 'Задайте DIRECT_DATABASE_URL — адрес самого Postgres.',
        en: 'Set DIRECT_DATABASE_URL to Postgres itself.',
      },
    })
  }
  if (between === 'forgetful' && isPrepared()) {
    found.push({
      of: 'DATABASE_PREPARED',
      level: 'error',
      is: {
        ru: 'Пулер не хранит подготовленных запросов: часть обращений будет падать с ошибкой 26000.',
        en: 'The pooler keeps no prepared statements: some of them will fail with error 26000.',
      },
      remedy: {
        ru: 'Обновите PgBouncer до 1.21 и задайте ему max_prepared_statements, либо поставьте DATABASE_PREPARED=no. В Debian 12 — версия 1.18.',
        en: 'Update PgBouncer to 1.21 and set its max_prepared_statements, or set DATABASE_PREPARED=no. Debian 12 has 1.18.',
      },
    })
  }
  if (found.length > 0) return found
  return [
    {
      of: 'pooler',
      level: 'ok',
      is: {
        ru: `Пулер отвечает; запросы ${isPrepared() ? 'подготовлены' : 'планируются каждый раз заново'}.`,
        en: `The pooler answers; statements are ${isPrepared() ? 'prepared' : 'planned anew each time'}.`,
      },
    },
  ]
}

async function checkDirect(url: string): Promise<Finding[]> {
  const remedy = {
    ru: 'Укажите в DIRECT_DATABASE_URL адрес самого Postgres, мимо пулера.',
    en: 'Let DIRECT_DATABASE_URL name Postgres itself, past the pooler.',
  }
  try {
    if ((await poolerAt(url)) === 'nothing') return []
    const is = {
      ru: 'DIRECT_DATABASE_URL тоже ведёт к пулеру.',
      en: 'DIRECT_DATABASE_URL leads to a pooler too.',
    }
    return [{ of: 'DIRECT_DATABASE_URL', level: 'error', is, remedy }]
  } catch (error) {
    const why = reasonOf(error)
    const is = {
      ru: `Postgres по DIRECT_DATABASE_URL не отвечает (${why}).`,
      en: `Postgres at DIRECT_DATABASE_URL does not answer (${why}).`,
    }
    return [{ of: 'DIRECT_DATABASE_URL', level: 'error', is, remedy }]
  }
}
