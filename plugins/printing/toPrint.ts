import type { NewDelivery } from '@/src/domain/outbox/NewDelivery'

import type { PrintJob } from './printJob'

const minute = 60_000
/** How long something is worth printing, while the printer is away. */
const usefulFor = { ticket: 6 * 60 * minute, receipt: 6 * 60 * minute, test: 5 * minute } as const

type Printer = { id: number; name: string }

/**
 * What is to be printed, for the outbox. Where nobody knows whether it was printed it is printed once more, marked as
 * such: an order that is cooked twice costs a dish, one that is not cooked a guest.
 */
export function toPrint(
  { id, name }: Printer,
  job: Omit<Extract<PrintJob, { order: number }>, 'printer'> | { what: 'test' },
  now: number,
): NewDelivery {
  return {
    channel: 'printer',
    // With its number: two of one name are two.
    address: `${name} (${id})`,
    event: `print.${job.what}`,
    lane: 'soon',
    message: { ...job, printer: id },
    mayRepeat: true,
    notAfter: new Date(now + usefulFor[job.what]),
  }
}
