import type { AddressInfo } from 'node:net'

import { z } from 'zod'

import { readSettings, type Settings } from '@/src/settings'

import { createApp } from '../app'
import { closeServer } from '../closeServer'
import { createLimiters } from '../limits/createLimiters'
import { listen } from '../listen'
import { createLogger } from '@/src/log/createLogger'
import type { Parts } from '../parts'
import { aSite } from './aSite'

const logLine = z.record(z.string(), z.unknown())

export type Front = {
  url: string
  /** The log so far, a parsed line each. */
  lines: () => Record<string, unknown>[]
  log: () => string
  stop: () => Promise<void>
}

/** The front on a free port with stand-ins behind it, for tests: no Payload, no Next. */
export async function startFront({
  settings,
  ...parts
}: Partial<Omit<Parts, 'settings'>> & { settings?: Partial<Settings> } = {}): Promise<Front> {
  const printed: string[] = []
  const all = { ...readSettings({}), LOG_LEVEL: 'debug' as const, ...settings }
  const app = createApp({
    settings: all,
    logger: createLogger({ ...all, destination: { write: (line) => void printed.push(line) } }),
    limiters: createLimiters(all),
    next: (_req, res) => {
      res.end('next')
      return Promise.resolve()
    },
    api: () => Promise.resolve(Response.json({ from: 'api' })),
    site: aSite(),
    readiness: () => Promise.resolve({ ok: true, parts: { database: 'ok' } }),
    isDraining: () => false,
    version: '1.2.3',
    ...parts,
  })
  const server = await listen(app, { ...all, HOST: '127.0.0.1', PORT: 0 })
  const close = closeServer(server, 0.2)
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    lines: () => printed.map((line) => logLine.parse(JSON.parse(line))),
    log: () => printed.join(''),
    stop: close,
  }
}

export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}
