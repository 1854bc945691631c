/**
 * A process that syncs once the answer in the file of ANSWER, as the one that the server starts for it does,
 * and kills itself with -9 when it comes to the step number KILL_AT.
 */
import { readFile } from 'node:fs/promises'

import { performRun } from '@/plugins/iiko/runs/performRun'
import { openGround } from '@/src/worker/iikoSync/openGround'

const killAt = Number(process.env.KILL_AT)
let step = 0
await performRun(
  {
    ground: openGround(''),
    openPayload: () => Promise.reject(new Error('Nobody has a draft open.')),
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
