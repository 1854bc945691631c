import { registry } from '@/src/metrics/registry'

import { type ToFork, type ToPrimary, toFork } from './words'

export type Fork = {
  /** Tells the primary that all is open, and resolves when the port is free to listen on. */
  mayListen: () => Promise<void>
  /** Tells the primary that requests are answered from now on. */
  listens: () => void
  /** The measures of the whole box in Prometheus' text. Rejects when the primary does not tell. */
  measures: () => Promise<string>
}

const patience = 5_000

/** The line of this process to the primary, which may tell it to stop. */
export function openFork({ onStop }: { onStop: () => void }): Fork {
  const asked = new Map<number, (text: string | null) => void>()
  let last = 0
  let onListen = (): void => undefined

  const tell = (words: ToPrimary): void => {
    if (process.connected) process.send?.(words)
  }
  function hear(words: ToFork): void {
    switch (words.carte) {
      case 'listen':
        return onListen()
      case 'stop':
        return onStop()
      case 'measure':
        return void answer(words.id)
      case 'measures':
        return asked.get(words.id)?.(words.text)
    }
  }
  async function answer(id: number): Promise<void> {
    tell({ carte: 'measured', id, measures: await registry().getMetricsAsJSON() })
  }
  process.on('message', (message: unknown) => {
    const { data } = toFork.safeParse(message)
    if (data) hear(data)
  })

  return {
    mayListen: () =>
      new Promise((resolve) => {
        onListen = resolve
        tell({ carte: 'ready' })
      }),
    listens: () => tell({ carte: 'listening' }),
    measures: () => {
      last += 1
      const id = last
      return new Promise((told, failed) => {
        const finish = (text: string | null) => {
          clearTimeout(timer)
          asked.delete(id)
          if (text === null) failed(new Error('The measures of the box were not told.'))
          else told(text)
        }
        const timer = setTimeout(() => finish(null), patience)
        asked.set(id, finish)
        tell({ carte: 'measures?', id })
      })
    },
  }
}
