import type { Outcome } from '@/src/domain/outbox/Outcome'

import { withoutQuotes } from '../withoutQuotes'

/** What nodemailer says of a failure (nodemailer documentation, "Error codes"). */
export type SmtpFailure = {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/** Enhanced status codes of an address that is no more: RFC 3463, 3.2 and 3.3. */
const deadAddress = /\b5\.(1\.(0|1|2|3|6|10)|2\.1)\b/

/** Said at RCPT without a code, of us and not of the address. */
const ofUs = /relay|block|blacklist|spam|policy|reputation|denied|authenticat/i
/** What is said before a letter is spoken of concerns them all (RFC 5321, 3.1 and 4.3.2). */
const opening = ['CONN', 'EHLO', 'HELO', 'STARTTLS']

/** The provider's words without the addresses in them. */
function withoutAddresses(words: string): string {
  return withoutQuotes(words.replace(/<?[^\s<>"]+@[^\s<>"]+>?/g, '…')).slice(0, 200)
}

/**
 * What an SMTP server's refusal means: 4xx is for now and 5xx for good (RFC 5321, 4.2.1); for good at
 * RCPT says that the address is dead, unless it is a matter of policy (5.7.x, RFC 3463, 3.8). Where the
 * account is refused (RFC 4954, 6) nobody's letter goes.
 */
export function smtpVerdict(failure: SmtpFailure): Outcome {
  const { code = '', command = '', responseCode, response = '' } = failure
  const reason = withoutAddresses(response) || code || 'no answer'
  if (code === 'EAUTH' || [530, 534, 535, 538].includes(responseCode ?? 0)) {
    return { is: 'later', reason, pausesChannel: true, wait: 300_000 }
  }
  if (responseCode !== undefined && responseCode >= 500 && opening.includes(command)) {
    return { is: 'later', reason, pausesChannel: true, wait: 300_000 }
  }
  if (responseCode !== undefined && responseCode >= 500) {
    const isAddress =
      command === 'RCPT TO' &&
      (deadAddress.test(response) || !(/\b5\.\d+\.\d+\b/.test(response) || ofUs.test(response))) &&
      [550, 551, 553].includes(responseCode)
    return isAddress ? { is: 'gone', reason } : { is: 'refused', reason }
  }
  if (responseCode !== undefined && responseCode >= 400) return { is: 'later', reason }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return { is: 'refused', reason }
  return { is: 'later', reason }
}
