/**
 * The process that does one sync with iiko and ends: see syncApart. It knows no more of Carte than it
 * needs: Payload is loaded only where staff have drafts open over what changes.
 */
import { countedCalls } from '@/plugins/iiko/health/countedCalls'
import { fetchFromIiko } from '@/plugins/iiko/runs/fetchFromIiko'
import { performRun } from '@/plugins/iiko/runs/performRun'
import { progressOf } from '@/plugins/iiko/runs/progressOf'
import { syncLimits } from '@/plugins/iiko/runs/syncLimits'
import { createLogger } from '@/src/log/createLogger'
import { settings } from '@/src/settings'
import { inSpan } from '@/src/tracing/inSpan'
import { openTracing } from '@/src/tracing/openTracing'

import { type Order, order } from './messages'
import { openGround } from './openGround'

// Nobody waits for this work any more; what is in a transaction is rolled back.
process.once('disconnect', () => process.exit(1))

process.once('message', (message) => {
  void traced(order.parse(message)).then(
    () => process.exit(0),
    (error: unknown) => {
      createLogger(settings()).error({ err: error }, 'A sync with iiko ended')
      process.exit(1)
    },
  )
})

async function traced(asked: Order): Promise<void> {
  const close = await openTracing(settings(), createLogger(settings()))
  const about = { name: 'sync with iiko', from: asked.traceparent }
  await inSpan({ ...about, attributes: { 'carte.run': asked.run } }, () => sync(asked)).finally(
    close,
  )
}

async function sync({ run, secret }: Order): Promise<void> {
  const ground = openGround(secret)
  const tellProgress = progressOf(ground, run)
  await performRun(
    {
      ground,
      limits: syncLimits(),
      fetchMenu: (connection, since) => fetchFromIiko(ground, connection, since),
      onStep: (step) => {
        // iiko's answer, which nothing refers to any more, goes before what is compared comes.
        if (step === 'read') globalThis.gc?.()
        return tellProgress(step)
      },
      openPayload: async () => {
        const [{ getPayload }, { default: config }] = await Promise.all([
          import('payload'),
          import('@payload-config'),
        ])
        return getPayload({ config })
      },
    },
    run,
  )
  const told = await countedCalls()
  await new Promise((sent) => (process.send ? process.send(told, sent) : sent(null)))
}
