import { z } from 'zod'

import { inClient } from '@/src/db/inClient'
import { runReason } from '@/src/i18n/runReason'
import { alertManagers } from '@/src/outbox/notify/alertManagers'

import type { Ground } from '../Ground'
import type { ClaimedRun } from './claimRun'
import type { RunState } from './runStates'

/** So many syncs in a row in vain, and it is no hiccup. */
const untilTold = 3
/** What is asked for by a person is watched by that person. */
const unwatched: ReadonlySet<string> = new Set(['schedule', 'webhook'])

const found = z.object({ reason: z.string().nullable(), in_vain: z.coerce.number() })

/**
 * Tells managers, once a day, of syncs that keep failing, and of one that nobody watches and that waits
 * for a person's word. In Telegram too, unless they have switched this kind off (`sync`).
 */
export async function tellOfRun(
  ground: Ground,
  { id, connection, starter }: Pick<ClaimedRun, 'id' | 'connection' | 'starter'>,
  state: RunState,
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const url = `/admin/collections/iiko-runs/${id}`
  if (state === 'held' && unwatched.has(starter)) {
    await inClient(ground.db.pool, (query) =>
      alertManagers(query, {
        title: {
          ru: 'Обновление меню из iiko ждёт решения',
          en: 'A sync of the menu with iiko waits for a decision',
        },
        text: {
          ru: 'Меняется много, поэтому меню пока прежнее. Посмотрите, что изменится, и решите.',
          en: 'Much would change, so the menu is as it was. Look at it, and decide.',
        },
        url,
        once: `sync:${connection}:held:${day}`,
      }),
    )
  }
  if (state !== 'failed') return
  await inClient(ground.db.pool, async (query) => {
    const [run] = await query(
      found,
      `select reason, (
         select count(*) from iiko_runs failed
         where failed.connection_id = run.connection_id and failed.state = 'failed'
           and failed.id > coalesce((select max(id) from iiko_runs good
             where good.connection_id = run.connection_id
               and good.state not in ('waiting', 'running', 'failed')), 0)) as in_vain
       from iiko_runs run where id = $1`,
      [id],
    )
    if (!run || run.in_vain < untilTold) return
    const reason = runReason(run.reason ?? '')
    await alertManagers(query, {
      title: { ru: 'Меню не обновляется из iiko', en: 'The menu does not follow iiko' },
      text: {
        ru: `Не удалось ${run.in_vain} раза подряд. ${reason.ru}`,
        en: `Failed ${run.in_vain} times in a row. ${reason.en}`,
      },
      url,
      once: `sync:${connection}:failing:${day}`,
    })
  })
}
