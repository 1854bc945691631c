import type { Response } from 'express'

import type { FormSources } from '@/src/orders/paymentPort'

const header = 'Content-Security-Policy'

/** Widens the policy of this one page, which lets in its own site alone, by a provider's form. */
export function letIn(res: Response, { calls, frames, scripts }: FormSources): void {
  const own = (sources: readonly string[]) => ["'self'", ...sources].join(' ')
  const widened = [
    String(res.getHeader(header) ?? ''),
    `script-src ${own(scripts)}`,
    `connect-src ${own(calls)}`,
    `frame-src ${own(frames)}`,
  ]
  res.setHeader(header, widened.filter(Boolean).join(';'))
}
