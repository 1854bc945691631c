import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createLogger } from '@/src/log/createLogger'
import { createShutdown } from './shutdown'

const logger = createLogger({ LOG_LEVEL: 'silent' })
let before: NodeJS.SignalsListener[]

beforeEach(() => {
  before = [...process.listeners('SIGTERM'), ...process.listeners('SIGINT')]
})
afterEach(() => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    for (const listener of process.listeners(signal)) {
      if (!before.includes(listener)) process.off(signal, listener)
    }
  }
})

function start() {
  const exit = vi.fn<(code: number) => void>()
  const shutdown = createShutdown({ logger, graceSeconds: 1, exit })
  const closed: string[] = []
  return { exit, shutdown, closed, closes: (name: string) => () => void closed.push(name) }
}

it('closes what was opened last first, goes on past a failure, and only once', async () => {
  const { shutdown, closed, closes } = start()
  shutdown.onStop('postgres', closes('postgres'))
  shutdown.onStop('payload', () => Promise.reject(new Error('stuck')))
  shutdown.onStop('http', closes('http'))
  expect(shutdown.isDraining()).toBe(false)
  await Promise.all([shutdown.stop('test'), shutdown.stop('again')])
  expect(closed).toEqual(['http', 'postgres'])
  expect(shutdown.isDraining()).toBe(true)
})

it('exits with 0 after a signal, and at once with 1 after a second', async () => {
  const { exit, shutdown } = start()
  let finish: () => void = () => undefined
  shutdown.onStop('http', () => new Promise<void>((done) => (finish = done)))
  shutdown.listenToSignals()
  process.emit('SIGTERM')
  expect(shutdown.isDraining()).toBe(true)
  expect(exit).not.toHaveBeenCalled()
  process.emit('SIGINT')
  expect(exit).toHaveBeenLastCalledWith(1)
  finish()
  await vi.waitFor(() => expect(exit).toHaveBeenLastCalledWith(0))
})

it('closes at once what opens after the signal', async () => {
  const { exit, shutdown, closed, closes } = start()
  shutdown.listenToSignals()
  process.emit('SIGTERM')
  shutdown.onStop('postgres', closes('postgres'))
  await vi.waitFor(() => expect(closed).toEqual(['postgres']))
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0))
})
