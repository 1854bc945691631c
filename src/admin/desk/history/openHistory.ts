import type { Desk } from '@/src/domain/menu/desk/Desk'

import type { DeskStep } from './DeskStep'
import { takeBack } from './takeBack'

type Options = {
  /** Shows the steps and saves them; resolves with whether they are kept. */
  save: (steps: readonly DeskStep[]) => Promise<boolean>
  /** The desk as it is seen now. */
  desk: () => Pick<Desk, 'categories' | 'sections'> | null
  /** Says what can be done now. */
  changed: (can: { undo: boolean; redo: boolean }) => void
  /** Says that others have changed some of it since. */
  changedSince: () => void
}

export type History = {
  make: (steps: readonly DeskStep[]) => Promise<boolean>
  undo: () => Promise<boolean>
  redo: () => Promise<boolean>
  forget: () => void
}

/** How many changes are kept to be undone. */
const most = 100

/**
 * What was done to a desk, to be undone and done again. One after the other: what is undone while its change is on
 * its way is undone when that has arrived.
 */
export function openHistory({ changed, changedSince, desk, save }: Options): History {
  let done: readonly (readonly DeskStep[])[] = []
  let undone: typeof done = []
  let before: Promise<unknown> = Promise.resolve()

  function say(): void {
    changed({ undo: done.length > 0, redo: undone.length > 0 })
  }

  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const mine = before.then(work)
    before = mine.catch(() => undefined)
    return mine
  }

  /** The last of these on the lines as they stand now, once it is kept; null when it is not, or there is none. */
  async function back(from: typeof done): Promise<readonly DeskStep[] | null> {
    const last = from.at(-1)
    const now = desk()
    if (!last || !now) return null
    const steps = takeBack(now, last)
    if (!(await save(steps))) return null
    if (steps.length < last.length) changedSince()
    return steps
  }

  return {
    make: (steps) => {
      const saving = save(steps)
      return inTurn(async () => {
        if (!(await saving)) return false
        done = [...done.slice(1 - most), steps]
        undone = []
        say()
        return true
      })
    },
    undo: () =>
      inTurn(async () => {
        const steps = await back(done)
        if (!steps) return false
        done = done.slice(0, -1)
        if (steps.length > 0) undone = [...undone, steps]
        say()
        return true
      }),
    redo: () =>
      inTurn(async () => {
        const steps = await back(undone)
        if (!steps) return false
        undone = undone.slice(0, -1)
        if (steps.length > 0) done = [...done, steps]
        say()
        return true
      }),
    forget: () => {
      done = []
      undone = []
      say()
    },
  }
}
