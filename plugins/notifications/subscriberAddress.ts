import { emailAddress } from '@/src/domain/messages/address/emailAddress'
import { phone } from '@/src/domain/messages/address/phone'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import { subscriptionAt } from './push/subscriptionAt'

/** An address of a channel as it is kept, so that one is not kept twice; undefined for what is none. */
export function subscriberAddress(channel: MessageChannel, written: string): string | undefined {
  switch (channel) {
    case 'email':
      return emailAddress(written)
    case 'sms':
      return phone(written)
    case 'telegram':
      return /^-?\d{1,20}$/.test(written.trim()) ? written.trim() : undefined
    case 'push': {
      const subscription = subscriptionAt(written)
      return subscription ? JSON.stringify(subscription) : undefined
    }
  }
}
