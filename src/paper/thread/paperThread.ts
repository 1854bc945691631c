import { parentPort } from 'node:worker_threads'

import { drawPaper } from './drawPaper'
import type { NumberedJob, PaperAnswer } from './PaperJob'

function answer(said: PaperAnswer): void {
  parentPort?.postMessage(said)
}

// One at a time: two that take turns are both ready later than the first would have been.
let before: Promise<unknown> = Promise.resolve()
parentPort?.on('message', ({ id, job }: NumberedJob) => {
  before = before.then(() =>
    drawPaper(job).then(
      (drawn) => answer({ id, drawn }),
      (error: unknown) => answer({ id, error: error instanceof Error ? error.message : 'failed' }),
    ),
  )
})
