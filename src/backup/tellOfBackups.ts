import { readRuns } from '@/src/db/backup/readRuns'
import type { Query } from '@/src/db/menuModel/Query'
import { isLate } from '@/src/domain/backup/whenDue'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

const words = {
  backup: {
    bad: { ru: 'Резервная копия не сделана', en: 'The backup was not made' },
    late: { ru: 'Давно не было резервной копии', en: 'There has been no backup for long' },
  },
  drill: {
    bad: { ru: 'Резервная копия не восстанавливается', en: 'The backup cannot be restored' },
    late: {
      ru: 'Резервные копии давно не проверялись',
      en: 'Backups have not been tried for long',
    },
  },
} as const

const advice = {
  ru: 'Подробности — в журнале сервера и у команды carte doctor.',
  en: 'The log of the server and the command carte doctor say more.',
}

/**
 * Tells managers of a backup or a drill that failed last, once for each day, and of those that are too old, once a
 * day as well.
 */
export async function tellOfBackups(
  query: Query,
  drillDays: number,
  now = Date.now(),
): Promise<void> {
  const runs = await readRuns(query)
  const day = new Date(now).toISOString().slice(0, 10)
  for (const kind of ['backup', 'drill'] as const) {
    const of = (isGood: boolean) => runs.find((run) => run.kind === kind && run.is_good === isGood)
    const [good, bad] = [of(true), of(false)]
    const isBad = bad !== undefined && (good === undefined || bad.began_at > good.began_at)
    const isOld = isLate(kind, good?.began_at.getTime() ?? null, drillDays, now)
    if (!isBad && !isOld) continue
    const what = isBad ? 'bad' : 'late'
    const reason = isBad && bad.reason ? `${bad.reason} ` : ''
    await alertManagers(query, {
      title: words[kind][what],
      text: { ru: `${reason}${advice.ru}`, en: `${reason}${advice.en}` },
      url: '/admin',
      once: `backup:${kind}:${what}:${day}`,
    })
  }
}
