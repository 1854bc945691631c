import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'

import { expect, it, vi } from 'vitest'

import { portOf, startFront } from '../fakes/startFront'
import { createLogger } from '@/src/log/createLogger'
import { createLimiters } from './createLimiters'
import { connectRedis } from './connectRedis'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0

const settings = {
  RATE_LIMIT_PER_MINUTE: 4,
  RATE_LIMIT_KEY_PER_MINUTE: 4,
  RATE_LIMIT_SIGN_IN_PER_MINUTE: 4,
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const port = portOf(server.address())
  await new Promise((closed) => server.close(closed))
  return port
}

function startRedis(port: number): ChildProcess {
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ]
  return spawn('redis-server', options, { stdio: 'ignore' })
}

async function stopRedis(server: ChildProcess): Promise<void> {
  const exited = new Promise((exit) => server.once('exit', exit))
  server.kill('SIGKILL')
  await exited
}

async function startProcess(url: string) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const redis = connectRedis(url, createLogger({ LOG_LEVEL: 'info', destination }))
  const front = await startFront({ settings, limiters: createLimiters(settings, redis) })
  const ask = async () => (await fetch(`${front.url}/api/v1/menu`)).status
  return {
    redis,
    ask,
    warnings: () => lines.filter((line) => line.includes('Redis does not answer')).length,
    stop: async () => {
      redis.disconnect()
      await front.stop()
    },
  }
}

it.skipIf(!hasRedis)(
  'shares limits through Redis and goes on without it (skipped where redis-server is not installed)',
  async () => {
    const port = await freePort()
    const url = `redis://127.0.0.1:${port}`
    let server = startRedis(port)
    const [one, two] = [await startProcess(url), await startProcess(url)]
    await vi.waitFor(() => expect([one.redis.status, two.redis.status]).toEqual(['ready', 'ready']))
    expect([await one.ask(), await one.ask(), await two.ask()]).toEqual([200, 200, 200])
    expect([await two.ask(), await two.ask(), await one.ask()]).toEqual([200, 429, 429])

    // A busy machine may have been late with its first answer, too.
    const before = one.warnings()
    await stopRedis(server)
    await vi.waitFor(() => expect(one.redis.status).not.toBe('ready'))
    const alone = [await one.ask(), await one.ask(), await one.ask(), await one.ask()]
    expect([...alone, await one.ask()]).toEqual([200, 200, 200, 200, 429])
    await vi.waitFor(() => expect(one.warnings()).toBe(before + 1))

    server = startRedis(port)
    await vi.waitFor(() => expect(one.redis.status).toBe('ready'), { timeout: 10_000 })
    expect(await one.ask()).toBe(200)
    expect(one.warnings()).toBe(before + 1)
    await one.stop()
    await two.stop()
    await stopRedis(server)
  },
  30_000,
)

it('starts and serves when Redis was never there', async () => {
  const lonely = await startProcess(`redis://127.0.0.1:${await freePort()}`)
  expect(await lonely.ask()).toBe(200)
  await vi.waitFor(() => expect(lonely.warnings()).toBe(1))
  await lonely.stop()
})
