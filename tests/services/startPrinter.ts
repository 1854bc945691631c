import { createServer, type Socket } from 'node:net'

import type { CodePage } from '@/src/domain/ticket/codePages'
import { readEscPos } from '@/src/domain/ticket/testing/readEscPos'

import { freePort } from './freePort'

/** How a printer behaves. */
export type Manner = {
  /** Whether it says how it is and when it has printed; many cheap ones say nothing. */
  talks: boolean
  /** What it says of itself to `DLE EOT 2` and `DLE EOT 4`. */
  offline: number
  paper: number
  /** Milliseconds that it takes to print. */
  takes: number
  /** Breaks off after so many bytes of a job. */
  cutsAfter: number | null
}

const usual: Manner = { talks: true, offline: 0x12, paper: 0x12, takes: 0, cutsAfter: null }

export type TestPrinter = {
  port: number
  /** What is on paper: the rows of each printout, in the order in which they were cut off. */
  printouts: () => string[][]
  /** How many connections there were. */
  calls: () => number
  behave: (manner: Partial<Manner>) => void
  switchOff: () => Promise<void>
  switchOn: () => Promise<void>
}

/** A receipt printer on a port of this machine, with paper that can be read. */
export async function startPrinter(codePage: CodePage = 'cp866'): Promise<TestPrinter> {
  const port = await freePort()
  const jobs: Uint8Array[] = []
  const sockets = new Set<Socket>()
  let manner = usual
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    sockets.add(socket)
    serve(socket, manner, (job) => jobs.push(job))
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  const switchOn = () =>
    new Promise<void>((done, failed) => {
      server.once('error', failed).listen(port, '127.0.0.1', done)
    })
  await switchOn()
  return {
    port,
    printouts: () =>
      jobs.flatMap((job) =>
        readEscPos(job, codePage).map(({ rows }) => rows.map(({ text }) => text.trim())),
      ),
    calls: () => calls,
    behave: (changed) => {
      manner = { ...usual, ...changed }
    },
    switchOff: () =>
      new Promise((done) => {
        server.close(() => done())
        for (const socket of sockets) socket.destroy()
      }),
    switchOn,
  }
}

/** Reads what is sent: questions are answered, the rest is a job, which ends where it is asked whether it is printed. */
function serve(socket: Socket, manner: Manner, print: (job: Uint8Array) => void): void {
  let heard = Buffer.alloc(0)
  let asked = 0
  const questions = [manner.offline, manner.paper]
  socket.on('data', (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk])
    while (asked < 2 && heard.length >= 3 && heard[0] === 0x10 && heard[1] === 0x04) {
      if (manner.talks) socket.write(Uint8Array.of(questions[asked] ?? 0))
      asked += 1
      heard = heard.subarray(3)
    }
    if (asked < 2) return
    if (manner.cutsAfter !== null && heard.length >= manner.cutsAfter)
      return socket.resetAndDestroy()
    const end = heard.indexOf(Uint8Array.of(0x1d, 0x72, 0x01))
    if (end === -1) return
    const job = Uint8Array.from(heard.subarray(0, end))
    heard = heard.subarray(end + 3)
    setTimeout(() => {
      print(job)
      if (manner.talks && !socket.destroyed) socket.write(Uint8Array.of(0))
    }, manner.takes)
  })
}
