import type { SmsAtProvider } from './SmsAtProvider'

type Asked = {
  /** When the call began whose answer was lost. */
  startedAt: Date
  /** What was to be sent, where it is known. */
  body: string | undefined
  /** What the provider has to the number that is not of another delivery. */
  found: readonly SmsAtProvider[]
}

/** How far the provider's clock may be from ours, and the longest that a call lasts. */
const about = 60_000

/**
 * Whether an SMS whose answer was lost has arrived at the provider: `sent` when it is there, `absent`
 * when nothing to that number is from that time; null when there is something, but not these words.
 */
export function lookUpVerdict({
  startedAt,
  body,
  found,
}: Asked): { is: 'sent'; reference: string } | { is: 'absent' } | null {
  const near = found.filter(
    ({ createdAt }) => Math.abs(createdAt.getTime() - startedAt.getTime()) <= about,
  )
  // An account on trial has its own words put before ours.
  const ours = near.find((one) => body === undefined || one.body.endsWith(body))
  if (ours) return { is: 'sent', reference: ours.reference }
  return near.length === 0 ? { is: 'absent' } : null
}
