import type { MessageChannel } from '@/src/domain/outbox/Delivery'

/** Where a code goes. The address is as `subscriberAddress` gives it: one spelling for one box. */
export type CodeAddress = { channel: Exclude<MessageChannel, 'push'>; address: string }
