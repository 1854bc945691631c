/**
 * Many readers of one stream of events, each a bare socket: `eventClients.ts <url> <how many>`. Says on
 * its output, a JSON line each: {"open":n} when all are connected or no more can be; then, for each
 * change, {"told":n,"first":ms,"last":ms} in epoch milliseconds.
 */
import { connect, type Socket } from 'node:net'

const [, , address = '', wanted = '0'] = process.argv
const { hostname, port, pathname, search } = new URL(address)
const request = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`
const atOnce = 200

let open = 0
let told = 0
let first = 0
let isCounting = false

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function hear(chunk: Buffer): void {
  if (!isCounting || !chunk.includes('event: menu')) return
  const now = Date.now()
  if (told === 0) first = now
  told += 1
  if (told < open) return
  tell({ told, first, last: now })
  told = 0
}

function join(): Promise<boolean> {
  return new Promise((joined) => {
    const socket: Socket = connect(Number(port), hostname)
    socket.once('error', () => joined(false))
    socket.once('data', (greeting) => joined(greeting.includes('200 OK')))
    socket.on('data', hear)
    socket.write(request)
  })
}

for (let left = Number(wanted); left > 0; left -= atOnce) {
  const joined = await Promise.all(Array.from({ length: Math.min(atOnce, left) }, join))
  const more = joined.filter(Boolean).length
  open += more
  if (more < joined.length) break
}
// What a reader is told when it comes is not the change.
setTimeout(() => {
  isCounting = true
  tell({ open })
}, 1_000)

export {}
