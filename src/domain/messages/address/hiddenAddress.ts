import type { MessageChannel } from '../../outbox/Delivery'

/**
 * An address as it is shown to whoever opens a link that may have been passed on: its owner knows it again,
 * others learn little. Null for what says nothing to people.
 */
export function hiddenAddress(channel: MessageChannel, address: string): string | null {
  if (channel === 'email') return address.replace(/^(.).*(?=@)/, '$1…')
  if (channel === 'sms') return `${address.slice(0, 2)} … ${address.slice(-2)}`
  return null
}
