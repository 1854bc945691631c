/**
 * A process that syncs once the answer in the file of ANSWER, and kills itself with -9 when it comes to
 * the step number KILL_AT.
 */
import { readFile } from 'node:fs/promises'

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const { performRun } = await import('@/plugins/iiko/runs/performRun')

const killAt = Number(process.env.KILL_AT)
let step = 0
process.stdout.write('ready\n')
await performRun(
  {
    ground: payload,
    openPayload: () => Promise.resolve(payload),
    limits: { removedPercent: 100, priceFactor: 100 },
    fetchMenu: () => readFile(process.env.ANSWER ?? ''),
    onStep: () => {
      step += 1
      if (step === killAt) process.kill(process.pid, 'SIGKILL')
    },
  },
  Number(process.env.RUN),
)
process.exit(0)

export {}
