import type { Query } from '@/src/db/menuModel/Query'
import { readRuns } from '@/src/db/backup/readRuns'
import { gauge } from '@/src/metrics/gauge'

/** What Prometheus is told of backups: when the last good one was, and whether the last one failed. */
export function backupMeasures(query: Query): void {
  const kinds = ['backup', 'drill'] as const
  gauge({
    name: 'carte_backup_last_good_timestamp_seconds',
    help: 'When the last good backup (and drill, which restores one) was begun, in seconds since 1970.',
    labels: ['kind'],
    read: async () =>
      (await readRuns(query))
        .filter(({ is_good }) => is_good)
        .map(({ began_at, kind }) => ({ labels: { kind }, value: began_at.getTime() / 1_000 })),
  })
  gauge({
    name: 'carte_backup_failing',
    help: '1 when the last backup (or drill) failed.',
    labels: ['kind'],
    read: async () => {
      const runs = await readRuns(query)
      return kinds.flatMap((kind) => {
        const of = runs.filter((run) => run.kind === kind)
        const last = of.sort((a, b) => b.began_at.getTime() - a.began_at.getTime())[0]
        return last ? [{ labels: { kind }, value: last.is_good ? 0 : 1 }] : []
      })
    },
  })
  gauge({
    name: 'carte_backup_bytes',
    help: 'How large the last good backup is.',
    read: async () => {
      const run = (await readRuns(query)).find((one) => one.kind === 'backup' && one.is_good)
      return run?.bytes ? [{ value: run.bytes }] : []
    },
  })
}
