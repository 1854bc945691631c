import type { Discretion } from '@/src/domain/audit/changesOf'

/** What is written in the journal of each collection and global, and what of it is never told. */
export const subjects: Readonly<Record<string, Discretion>> = {
  'menu-items': {},
  categories: {},
  'modifier-groups': {},
  menus: {},
  'price-schedules': {},
  tags: {},
  media: { ignored: ['sizes', 'url', 'thumbnailURL', 'placeholder'] },
  locations: {},
  'location-offers': {},
  'stop-list': {},
  printers: {},
  tables: { veiled: { code: 'code' } },
  'delivery-zones': {},
  'promo-codes': {},
  pages: {},
  announcements: {},
  topics: {},
  'message-templates': {},
  'iiko-connections': { ignored: ['webhookAt'] },
  'payment-accounts': {},
  users: {
    veiled: {
      email: 'email',
      telegramChat: 'telegramChat',
      hash: 'password',
      apiKeyIndex: 'apiKey',
    },
    // Payload's own notes about signing in, and the key again, sealed anew at every save.
    ignored: [
      'apiKey',
      'lockUntil',
      'loginAttempts',
      'password',
      'resetPasswordExpiration',
      'resetPasswordToken',
      'salt',
      'sessions',
    ],
  },
  'message-settings': {},
  'order-settings': {},
  'site-settings': {},
}

/** What is not, and why. */
export const aside: Readonly<Record<string, string>> = {
  audit: 'the journal itself',
  orders: 'their timeline tells who and why',
  'order-events': 'the timeline of orders',
  payments:
    'money moves by the rules of src/orders alone; what staff do is in the timeline and in refunds',
  refunds: 'written by statements, which note them',
  'payment-receipts': 'follow payments',
  'payment-differences': 'told by providers; staff only tick them off',
  customers: 'guests; that they were erased or exported is noted',
  subscribers: 'guests; consents tell when and how',
  consents: 'append-only already',
  deliveries: 'messages; written by the outbox alone',
  'inbox-events': 'what outside services told',
  'iiko-runs': 'a run is noted as a whole when it is applied',
  'payload-kv': 'Payload’s own',
  'payload-jobs': 'Payload’s own',
  'payload-locked-documents': 'Payload’s own',
  'payload-preferences': 'how each looks at lists',
  'payload-migrations': 'Payload’s own',
}
