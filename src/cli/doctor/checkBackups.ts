import { z } from 'zod'

import { readRuns } from '@/src/db/backup/readRuns'
import type { Query } from '@/src/db/menuModel/Query'
import { isLate } from '@/src/domain/backup/whenDue'

import type { Finding } from './Finding'

type Options = { drillDays: number; isScheduled: boolean }

const there = z.object({ isThere: z.boolean() })
const hours = (moment: number) => Math.round((Date.now() - moment) / 3_600_000)

/** How old the last good backup and drill are, and whether the last ones failed. */
export async function checkBackups(
  query: Query,
  { drillDays, isScheduled }: Options,
): Promise<Finding[]> {
  const found: Finding[] = []
  if (!isScheduled) {
    found.push({
      of: 'BACKUP_DIR',
      level: 'warning',
      is: {
        ru: 'Копии не делаются сами: BACKUP_DIR не задана.',
        en: 'No backups are made by themselves: BACKUP_DIR is not set.',
      },
      remedy: {
        ru: 'Задайте BACKUP_DIR — папку на другом диске: docs/operators/backup.md.',
        en: 'Set BACKUP_DIR, a folder on another disk: docs/operators/backup.md.',
      },
    })
  }
  const [table] = await query(there, `select to_regclass('backup_runs') is not null as "isThere"`)
  if (!table?.isThere) return found
  const runs = await readRuns(query)
  for (const kind of ['backup', 'drill'] as const) {
    const [ru, en] =
      kind === 'backup' ? ['Копия', 'The backup'] : ['Учебное восстановление', 'The drill']
    const of = (isGood: boolean) => runs.find((run) => run.kind === kind && run.is_good === isGood)
    const [good, bad] = [of(true), of(false)]
    if (bad && (!good || bad.began_at > good.began_at)) {
      found.push({
        of: kind,
        level: 'error',
        is: {
          ru: `${ru} не удалась: ${bad.reason ?? ''}`,
          en: `${en} failed: ${bad.reason ?? ''}`,
        },
        remedy: {
          ru: `Устраните причину и выполните carte ${kind}.`,
          en: `Mend that and run carte ${kind}.`,
        },
      })
    } else if (!good && (kind === 'backup' || drillDays > 0)) {
      found.push({
        of: kind,
        level: 'warning',
        is: { ru: `${ru}: ещё ни разу.`, en: `${en}: not once yet.` },
        remedy: { ru: `Выполните carte ${kind}.`, en: `Run carte ${kind}.` },
      })
    } else if (good) {
      const age = hours(good.began_at.getTime())
      const is = { ru: `${ru}: ${age} ч назад.`, en: `${en}: ${age} hours ago.` }
      const isOld = isLate(kind, good.began_at.getTime(), drillDays, Date.now())
      if (!isOld) found.push({ of: kind, level: 'ok', is })
      else {
        found.push({
          of: kind,
          level: 'error',
          is,
          remedy: {
            ru: `Слишком давно. Выполните carte ${kind} и посмотрите журнал сервера.`,
            en: `Too long ago. Run carte ${kind}, and look into the server’s log.`,
          },
        })
      }
    }
  }
  return found
}
