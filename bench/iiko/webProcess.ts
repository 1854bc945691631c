/**
 * A process that serves as Carte's does (Payload, the compiled menu) and has the syncs with iiko done by the
 * program that it is given: over the database of DATABASE_URL. Prints its port; tells by how much its event loop was late since it was asked last.
 */
import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const { createLogger } = await import('@/src/log/createLogger')
const { menuOf } = await import('@/src/menu/menuOf')
const { serveMenu } = await import('@/src/server/menu/serveMenu')
const { settings } = await import('@/src/settings')
const { openRunner } = await import('@/plugins/iiko/runs/openRunner')
const { syncApart } = await import('@/src/worker/iikoSync/syncApart')

const menu = await menuOf(payload, { listenOn: settings().DATABASE_URL })
const { listener } = serveMenu({
  menu,
  settings: settings(),
  logger: createLogger(settings()),
  otherwise: (_request, response) => response.writeHead(404).end(),
})
const { DATABASE_URL: connectionString, IIKO_SYNC_MEMORY_MB: megabytes } = settings()
const [, , program] = process.argv
openRunner({
  payload,
  connectionString,
  everyMinutes: 0,
  perform: (run, signal) =>
    syncApart({ payload, signal, megabytes, program, execArgv: ['--conditions=production'] }, run),
})

const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('message', () => {
  const ms = (nanoseconds: number) => Math.round(nanoseconds / 1e6)
  process.send?.({ p99: ms(delay.percentile(99)), most: ms(delay.max) })
  delay.reset()
})
createServer(listener).listen(0, '127.0.0.1', function (this: { address: () => unknown }) {
  const address = this.address()
  if (address && typeof address === 'object' && 'port' in address) {
    process.stdout.write(`port ${String(address.port)}\n`)
  }
})

export {}
