/**
 * Loaded before a program (`--import`, with `--expose-gc`): answers on the socket of SOAK_PROBE what this process holds
 * after its garbage is collected, and by how much its event loop was late since it was asked last.
 */
import { createServer } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()

const server = createServer((_request, response) => {
  // What it measures is what the load causes, not the collection that is asked for here.
  const late = { median: delay.percentile(50) / 1e6, p99: delay.percentile(99) / 1e6 }
  globalThis.gc?.()
  globalThis.gc?.()
  const { external, heapUsed } = process.memoryUsage()
  const handles = process.getActiveResourcesInfo().filter((one) => one !== 'Immediate').length
  response.setHeader('Connection', 'close')
  response.end(JSON.stringify({ heap: heapUsed, external, handles, ...late }))
  delay.reset()
})
// What the server starts has its options as well.
if (/(server\.js|bare\.mjs)$/.test(process.argv[1] ?? ''))
  server.listen(`${process.env.SOAK_PROBE}-${process.env.ROLE}`)
server.unref()
