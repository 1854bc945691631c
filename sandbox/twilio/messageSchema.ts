const phone = { type: 'string', pattern: '^\\+[1-9]\\d{1,14}$' }
const flag = { type: 'boolean' }
const text = { type: 'string' }

/**
 * Form fields of `POST …/Messages.json` Carte may send; messageSchema.test.ts compares the names,
 * types and choices with Twilio's published OpenAPI. Numbers are E.164 (Twilio answers 21211 else).
 */
export const messageSchema = {
  type: 'object',
  required: ['To'],
  additionalProperties: false,
  properties: {
    To: phone,
    From: { type: 'string', pattern: '^(\\+[1-9]\\d{1,14}|[A-Za-z0-9 ]{1,11})$' },
    MessagingServiceSid: { type: 'string', pattern: '^MG[0-9a-fA-F]{32}$' },
    Body: { type: 'string', minLength: 1, maxLength: 1600 },
    MediaUrl: { type: 'array', items: { type: 'string', format: 'uri' } },
    StatusCallback: { type: 'string', format: 'uri' },
    ValidityPeriod: { type: 'integer', minimum: 1, maximum: 36_000 },
    MaxPrice: { type: 'number' },
    ProvideFeedback: flag,
    SmartEncoded: flag,
    ShortenUrls: flag,
    SendAt: { type: 'string', format: 'date-time' },
    ScheduleType: { type: 'string', enum: ['fixed'] },
    ContentRetention: { type: 'string', enum: ['retain', 'discard'] },
    AddressRetention: { type: 'string', enum: ['retain', 'obfuscate'] },
    RiskCheck: { type: 'string', enum: ['enable', 'disable'] },
    ContentSid: { type: 'string', pattern: '^HX[0-9a-fA-F]{32}$' },
    ContentVariables: text,
  },
  anyOf: [{ required: ['From'] }, { required: ['MessagingServiceSid'] }],
}

export const statuses = [
  'queued',
  'sending',
  'sent',
  'failed',
  'delivered',
  'undelivered',
  'accepted',
] as const

export type Status = (typeof statuses)[number]

/** A message as Twilio's answers show it. */
export type SmsResource = {
  sid: string
  account_sid: string
  api_version: '2010-04-01'
  body: string
  from: string | null
  to: string
  direction: 'outbound-api'
  status: Status
  num_segments: string
  num_media: string
  messaging_service_sid: string | null
  price: string | null
  price_unit: string
  error_code: number | null
  error_message: string | null
  date_created: string
  date_updated: string
  date_sent: string | null
  uri: string
  subresource_uris: { media: string }
}
