import type { Worker } from 'node:cluster'

import type { Measures } from '@/src/metrics/sumMeasures'

import { tellFork } from './tellFork'
import { toPrimary } from './words'

/** Prometheus waits ten seconds by itself; who has not told by then is left out. */
const patience = 3_000

let last = 0

/** What each of the forks measures; one that does not tell in time is left out. */
export async function gatherMeasures(forks: readonly Worker[]): Promise<Measures[]> {
  const all = await Promise.all(forks.map(measuresOf))
  return all.filter((one) => one !== null)
}

function measuresOf(fork: Worker): Promise<Measures | null> {
  last += 1
  const id = last
  return new Promise((answer) => {
    const finish = (measures: Measures | null) => {
      clearTimeout(timer)
      fork.off('message', hear)
      fork.off('exit', leave)
      answer(measures)
    }
    const hear = (message: unknown) => {
      const { data } = toPrimary.safeParse(message)
      if (data?.carte === 'measured' && data.id === id) finish(data.measures)
    }
    const leave = () => finish(null)
    const timer = setTimeout(leave, patience)
    fork.on('message', hear)
    fork.once('exit', leave)
    tellFork(fork, { carte: 'measure', id })
  })
}
