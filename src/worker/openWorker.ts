import type { Payload } from 'payload'

import { pruneSms } from '@/plugins/notifications/sms/budget/pruneSms'
import { tellFigures } from '@/plugins/telegram/figures/tellFigures'
import { pruneCodes } from '@/src/auth/codes/pruneCodes'
import { foldSales } from '@/src/db/figures/foldSales'
import { foldStops } from '@/src/db/figures/foldStops'
import { pruneOrderData } from '@/src/db/customers/pruneOrderData'
import { claimJob } from '@/src/db/jobs/claimJob'
import { takeBackJobs } from '@/src/db/jobs/takeBackJobs'
import { untilNextJob } from '@/src/db/jobs/untilNextJob'
import { pruneOrderKeys } from '@/src/db/orders/pruneOrderKeys'
import { pruneDeliveries } from '@/src/db/outbox/pruneDeliveries'
import { openLead } from '@/src/db/openLead'
import { pruneChats } from '@/src/db/telegram/pruneChats'
import { pruneAudit } from '@/src/db/audit/pruneAudit'
import { pruneMenuHistory } from '@/src/db/pruneMenuHistory'
import { openBell } from '@/src/time/openBell'

import { daily } from './daily'
import { everyMinute } from './everyMinute'
import { everySeconds } from './everySeconds'
import { forgetIdleCustomers } from './forgetIdleCustomers'
import { removeBlankDrafts } from './removeBlankDrafts'
import { runJob } from './runJob'

/** A new job and a lead that has become free are noticed after this many milliseconds at most. */
const glance = 1_000
/** Jobs run at once: a long one does not keep a publication waiting. */
const atOnce = 4

/** For how many days it is kept what was said to people. */
const messageDays = 3

/** For how many days is kept what names people. */
type Keeping = {
  /** The journal of changes. */
  audit: number
  /** Orders that are over. */
  orders: number
  /** Customers who do not come any more. */
  customers: number
  /** That something was said to people, and what outside services told. */
  deliveries: number
}
const usual: Keeping = { audit: 1_095, orders: 1_095, customers: 1_095, deliveries: 30 }

type Options = {
  payload: Payload
  connectionString: string
  /** For how many days it can be told what the menu was. */
  historyDays: number
  keeping?: Keeping
}

export type Worker = {
  /** Waits for the jobs under way; what is due later is for the other processes, or the next start. */
  close: () => Promise<void>
}

/**
 * What has to be done without anybody asking: scheduled publications at their time, and old history
 * removed. Of all processes on a database only the one with the lead does it, a few jobs at once:
 * Payload's own runner would let two processes run the same job and would forget what a
 * killed one held. A process that loses its connection in the middle of a job finishes that, while
 * another may do it again: a task has to bear being done twice.
 */
export function openWorker({
  payload,
  connectionString,
  historyDays,
  keeping = usual,
}: Options): Worker {
  const { logger } = payload
  const lead = openLead({ connectionString, name: 'worker' })
  const bell = openBell()
  const chores = [
    daily(() => pruneMenuHistory(lead.query, { days: historyDays, batch: 200 })),
    daily(() =>
      pruneDeliveries(lead.query, { messageDays, rowDays: keeping.deliveries, batch: 1_000 }),
    ),
    daily(() => pruneAudit(lead.query, { days: keeping.audit, batch: 1_000 })),
    daily(() => pruneOrderData(lead.query, { days: keeping.orders, batch: 500 })),
    daily(forgetIdleCustomers(payload, { days: keeping.customers, batch: 100 })),
    daily(() => pruneSms(lead.query, { batch: 1_000 })),
    daily(() => pruneCodes(lead.query, { batch: 1_000 })),
    everyMinute(() => tellFigures(payload)),
    everySeconds(10, () => foldSales(payload.db.pool)),
    everyMinute(() => foldStops(payload.db.pool)),
    daily(() => pruneOrderKeys(lead.query, { batch: 1_000 })),
    daily(() => pruneChats(lead.query, { batch: 1_000 })),
    daily(() => removeBlankDrafts(payload, { batch: 20 })),
  ]
  const underWay = new Set<Promise<void>>()
  let isClosed = false
  let isTroubled = false

  /** One thing at most; returns for how many milliseconds there is nothing to do. */
  async function work(): Promise<number> {
    const turn = await lead.take()
    if (turn === 'elsewhere') return glance
    if (turn === 'taken') {
      // Those of this process, when it had lost the lead for a moment.
      await Promise.all(underWay)
      for (const { id, is_lost } of await takeBackJobs(lead.query)) {
        logger.warn({ job: id, failed: is_lost }, 'A killed process left a job: it is taken back')
      }
    }
    if (underWay.size >= atOnce) {
      await Promise.race(underWay)
      return 0
    }
    const job = await claimJob(lead.query)
    if (job) {
      const done = runJob(payload, lead.query, job)
        // Its connection is lost: the next to take the lead takes the job back.
        .catch((error: unknown) =>
          logger.warn({ err: error, job: job.id }, 'A job was left as it is'),
        )
        .finally(() => underWay.delete(done))
      underWay.add(done)
      return 0
    }
    for (const chore of chores) if (await chore()) return 0
    const wait = await untilNextJob(lead.query)
    return Math.max(0, Math.min(wait ?? glance, glance))
  }

  async function live(): Promise<void> {
    while (!isClosed) {
      const pause = await work().then(
        (wait) => {
          if (isTroubled) logger.info('Scheduled jobs run again')
          isTroubled = false
          return wait
        },
        async (error: unknown) => {
          if (!isTroubled) logger.warn({ err: error }, 'Scheduled jobs have to wait')
          isTroubled = true
          // Whatever is half done is put right by whoever takes the lead next: not while it still runs here.
          await Promise.all(underWay)
          await lead.drop()
          return glance
        },
      )
      if (pause > 0 && !isClosed) await bell.wait(pause)
    }
    await Promise.all(underWay)
    await lead.drop()
  }

  const living = live()
  return {
    close: async () => {
      isClosed = true
      bell.ring()
      await living
    },
  }
}
