import { lookup as resolve } from 'node:dns'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'

import type { Outcome } from '@/src/domain/outbox/Outcome'

import { openWire, type Wire } from './openWire'

type Job = {
  host: string
  port: number
  bytes: Uint8Array
  /** Which addresses may be connected to. */
  allows: (address: string) => boolean
  signal: AbortSignal
  /** For tests, which need not wait as long. */
  patience?: Partial<typeof usual>
}

/** Milliseconds. */
const usual = {
  /** Until a printer takes the connection. */
  connect: 4_000,
  /** Until it says whether it has paper; many say nothing. */
  status: 500,
  /** Until one that has said so tells that all is printed; a long ticket takes its time. */
  printed: 9_000,
  /** Until one that says nothing closes the connection as we have. */
  close: 1_500,
}

/** How soon it is looked again for a printer that is away or has no paper, in milliseconds. */
const again = 10_000

/** `DLE EOT 2` and `DLE EOT 4`: why it does not print, and whether there is paper. They are answered at once. */
const askStatus = Uint8Array.from([0x10, 0x04, 0x02, 0x10, 0x04, 0x04])
/** `GS r 1`: answered when all before it is printed. */
const askWhetherPrinted = Uint8Array.from([0x1d, 0x72, 0x01])

/** Epson, "ESC/POS Command Reference": bits 1 and 4 are set in every answer to DLE EOT, bits 0 and 7 are not. */
const isStatus = (byte: number) => (byte & 0x93) === 0x12
/** Of an answer to GS r bits 4 and 7 are not set. */
const isPrinted = (byte: number) => (byte & 0x90) === 0

/**
 * Prints by the raw port of a printer. Until the first byte of the ticket has left nothing is printed for sure, and it
 * is `away`; after it, it is printed when the printer says so, or closes the connection as we do. Everything else is
 * `unknown`. The address a name leads to is looked at in the very look-up that the connection uses.
 */
export async function sendToPrinter(job: Job): Promise<Outcome> {
  const { allows, bytes, host, port, signal } = job
  const patience = { ...usual, ...job.patience }
  if (isIP(host) && !allows(host)) return refused
  const socket = connect({ host, port, lookup: lookupAmong(allows), noDelay: true })
  const drop = () => socket.destroy()
  signal.addEventListener('abort', drop, { once: true })
  try {
    const wire = openWire(socket)
    const opened = await whetherOpen(socket, patience.connect)
    if (opened !== 'open') return opened === 'not-allowed' ? refused : away('printer-away')
    socket.write(askStatus)
    const told = await statusOf(wire, patience.status)
    if (told.trouble) return away(told.trouble)
    socket.write(bytes)
    socket.write(askWhetherPrinted)
    const wait = told.isMute ? patience.close : patience.printed
    const heard = await wire.next(wait, isPrinted)
    if (typeof heard === 'number') return { is: 'sent' }
    if (heard !== 'silent') return unknown
    socket.end()
    return (await wire.next(patience.close, () => false)) === 'closed' ? { is: 'sent' } : unknown
  } finally {
    signal.removeEventListener('abort', drop)
    // What was said to be printed is: the rest of the connection is of no interest.
    socket.destroySoon()
    setTimeout(drop, 1_000).unref()
  }
}

const refused: Outcome = { is: 'refused', reason: 'printer-not-allowed' }
const unknown: Outcome = { is: 'unknown', reason: 'printer-cut-off' }
const away = (reason: string): Outcome => ({ is: 'away', reason, wait: again })

class NotAllowed extends Error {}

function lookupAmong(allows: Job['allows']): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      const good = found.filter(({ address }) => allows(address))
      const [first] = good
      if (!first) return done(new NotAllowed(`No address of ${hostname} may be printed at.`), '')
      if (options.all) return done(null, good)
      done(null, first.address, first.family)
    })
  }
}

function whetherOpen(
  socket: Socket,
  milliseconds: number,
): Promise<'open' | 'away' | 'not-allowed'> {
  return new Promise((done) => {
    const timer = setTimeout(() => done('away'), milliseconds)
    const say = (is: 'open' | 'away' | 'not-allowed') => {
      clearTimeout(timer)
      done(is)
    }
    socket.once('connect', () => say('open'))
    socket.once('error', (error) => say(error instanceof NotAllowed ? 'not-allowed' : 'away'))
    socket.once('close', () => say('away'))
  })
}

type Told = { isMute: boolean; trouble: string | null }

async function statusOf(wire: Wire, milliseconds: number): Promise<Told> {
  const offline = await wire.next(milliseconds, isStatus)
  if (offline === 'silent') return { isMute: true, trouble: null }
  if (typeof offline === 'string') return { isMute: false, trouble: 'printer-away' }
  const paper = await wire.next(milliseconds, isStatus)
  if (paper === 'closed' || paper === 'broken') return { isMute: false, trouble: 'printer-away' }
  const isOut = (offline & 0x20) !== 0 || (typeof paper === 'number' && (paper & 0x60) !== 0)
  const trouble =
    (offline & 0x04) !== 0
      ? 'printer-open'
      : isOut
        ? 'printer-no-paper'
        : (offline & 0x40) !== 0
          ? 'printer-trouble'
          : null
  return { isMute: false, trouble }
}
