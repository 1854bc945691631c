import type { Payload } from 'payload'

import type { Claimed } from '@/src/db/outbox/claimed'
import { inClient } from '@/src/db/inClient'
import { alertManagers } from '@/src/outbox/notify/alertManagers'
import type { Route } from '@/src/outbox/Route'
import { settings } from '@/src/settings'

import { bytesOf } from './bytesOf'
import { mayPrintAt } from './mayPrintAt'
import { printJob } from './printJob'
import { sendToPrinter } from './sendToPrinter'

const minute = 60_000
const hour = 60 * minute
/** So long managers are not bothered with a printer whose paper is being changed. */
const grace = 3 * minute

/** The channel of printers: what is printed is made when its turn comes, and one thing at a time at each printer. */
export function printerRoute(payload: Payload): Route {
  return {
    channel: 'printer',
    atOnce: 8,
    perSecond: null,
    spacing: () => 0,
    prepare: async (delivery) => {
      const { event, message, repeats } = delivery
      const job = printJob.parse(message)
      const printer = await payload.findByID({
        collection: 'printers',
        id: job.printer,
        depth: 0,
        disableErrors: true,
      })
      if (!printer || (!printer.isActive && job.what !== 'test')) {
        return { is: 'unwanted', reason: 'printer-removed' }
      }
      const made = await bytesOf(payload, printer, job, repeats > 0)
      if (made.is === 'not') return { is: 'unwanted', reason: made.reason }
      return {
        is: 'ready',
        send: async (signal) => {
          const { host, location, name, port } = printer
          const { PRINTER_HOSTS: hosts } = settings()
          const outcome = await sendToPrinter({
            host,
            port,
            bytes: made.bytes,
            allows: (address) => mayPrintAt({ address, port }, hosts),
            signal,
          })
          if (outcome.is === 'away' && event !== 'print.test') {
            const place = typeof location === 'number' ? location : location.id
            await tellManagers(payload, { id: printer.id, name, place }, delivery)
          }
          return outcome
        },
      }
    },
  }
}

type Missed = { id: number; name: string; place: number }

/** Once an hour for each printer that tickets wait for. */
async function tellManagers(
  payload: Payload,
  { id, name, place }: Missed,
  { created_at }: Pick<Claimed, 'created_at'>,
): Promise<void> {
  const now = Date.now()
  if (now - created_at.getTime() < grace) return
  await inClient(payload.db.pool, (query) =>
    alertManagers(query, {
      title: { ru: `Принтер «${name}» не печатает`, en: `The printer “${name}” does not print` },
      text: {
        ru: 'Бегунки ждут его. Проверьте питание, сеть и бумагу; пока он молчит, печатайте с доски заказов.',
        en: 'Tickets wait for it. Check its power, network and paper; meanwhile print from the order board.',
      },
      url: `/admin/collections/printers/${id}`,
      at: { location: place },
      once: `printer:${id}:${Math.floor(now / hour)}`,
    }),
  )
}
