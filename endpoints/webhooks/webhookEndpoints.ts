import type { Endpoint } from 'payload'

import { telegramWebhook } from './telegram'
import { twilioWebhook } from './twilio'

/** Where outside services tell what happened: `/api/webhooks`. Each stores it, answers, and is done. */
export const webhookEndpoints: Endpoint[] = [telegramWebhook, twilioWebhook]
