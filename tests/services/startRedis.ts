import { spawn, spawnSync } from 'node:child_process'

import { Redis } from 'ioredis'

import { freePort } from './freePort'

/** Whether this machine can run a Redis of the test's own. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

export type RedisServer = {
  url: string
  /** SIGKILL. */
  kill: () => Promise<void>
  /** A new, empty one at the same address, after `kill`. */
  start: () => Promise<void>
}

/** A Redis that keeps nothing on disk, ready to answer. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
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
  let kill = (): Promise<void> => Promise.resolve()

  async function start(): Promise<void> {
    const child = spawn('redis-server', options, { stdio: 'ignore' })
    const exited = new Promise<void>((exit) => child.once('exit', () => exit()))
    kill = () => {
      child.kill('SIGKILL')
      return exited
    }
    const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null })
    client.on('error', () => undefined)
    await client.ping()
    client.disconnect()
  }

  await start()
  return { url, start, kill: () => kill() }
}
