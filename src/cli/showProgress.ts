import type { Terminal } from './terminal'

type Progress = { done: number; total: number }

/**
 * A function that shows how far a run is: one line written over itself on a screen, a line for each
 * tenth elsewhere. Says nothing when there is nothing to do.
 */
export function showProgress({ err, isInteractive, messages }: Terminal): (step: Progress) => void {
  let shown = -1
  return ({ done, total }) => {
    if (total === 0) return
    const percent = Math.floor((done / total) * 100)
    const step = isInteractive ? percent : Math.floor(percent / 10)
    if (step === shown) return
    shown = step
    const text = messages.progress(done, total, percent)
    if (isInteractive) err(`\r${text}${done === total ? '\n' : ''}`)
    else err(`${text}\n`)
  }
}
