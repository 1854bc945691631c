import type { Outcome } from '@/src/domain/outbox/Outcome'
import { inSpan } from '@/src/tracing/inSpan'

type Called = {
  /** Whom we ask, as people know it: `telegram`. */
  service: string
  /** Which of its calls: `sendMessage`; never an address, nor a word of the message. */
  call: string
  /** The name of its server. */
  host: string
}

/** One call to a provider of messages, which its own client makes, as a span of its own: what tracedFetch is where we ask ourselves. */
export function tracedSend(
  { service, call, host }: Called,
  send: () => Promise<Outcome>,
): Promise<Outcome> {
  const attributes = { 'peer.service': service, 'server.address': host }
  return inSpan({ name: `${service} ${call}`, kind: 'client', attributes }, async (note) => {
    const outcome = await send()
    note.set({ 'carte.outcome': outcome.is })
    if (outcome.is !== 'sent') note.fail(outcome.is)
    return outcome
  })
}
