import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

import { readBody } from '@/sandbox/http/readBody'
import { serve } from '@/sandbox/http/serve'

import { programArgs } from '../../../services/programArgs'

type App = { child: ChildProcess; url: string | null }

/**
 * Two processes over one database behind one door, which brings each request to one that lives, as a proxy does:
 * what is broken off is answered 502 and has to be sent again. `kill` ends one as a power cut would, and another
 * starts in its place.
 */
export async function startApps(env: Record<string, string>, random: () => number) {
  const apps = new Set<App>()
  let isOver = false

  function start(): Promise<void> {
    const child = spawn(process.execPath, programArgs('tests/int/payments/suite/appProcess.ts'), {
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'fatal', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const app: App = { child, url: null }
    apps.add(app)
    return new Promise((ready, failed) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const port = /^port (\d+)$/.exec(line)?.[1]
        if (!port) return
        app.url = `http://127.0.0.1:${port}`
        ready()
      })
      child.once('exit', () => {
        apps.delete(app)
        failed(new Error('A process ended before it answered.'))
      })
    })
  }

  const living = () => [...apps].flatMap((app) => (app.url === null ? [] : [app]))
  const one = () => living()[Math.floor(random() * living().length)]

  const door = await serve(async (request, response) => {
    const body = await readBody(request)
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value))
    // Of the connection, and whom the front would have named.
    for (const name of ['host', 'connection', 'content-length']) headers.delete(name)
    headers.set('x-carte-client', '127.0.0.1')
    const app = one()
    const answer =
      app &&
      (await fetch(`${app.url}${request.url ?? '/'}`, {
        method: request.method ?? 'GET',
        headers,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      })
        .then(async (heard) => ({ status: heard.status, text: await heard.text() }))
        .catch(() => undefined))
    response.writeHead(answer?.status ?? 502, { 'content-type': 'application/json' })
    response.end(answer?.text ?? '')
  })
  await Promise.all([start(), start()])

  return {
    url: door.url,
    /** At once; nobody waits for the one in its place. False: there was none to kill. */
    kill: (): boolean => {
      const app = one()
      if (!app || isOver) return false
      app.url = null
      app.child.kill('SIGKILL')
      start().catch((error: unknown) => {
        if (!isOver) throw error
      })
      return true
    },
    /** Waits until there is somebody to ask. */
    answering: async (): Promise<void> => {
      while (living().length === 0) await pause(50)
    },
    stop: async (): Promise<void> => {
      isOver = true
      await Promise.all(
        [...apps].map(({ child }) => {
          const ended = new Promise((done) => child.once('exit', done))
          child.kill('SIGKILL')
          return ended
        }),
      )
      await door.close()
    },
  }
}
