import twilio from 'twilio'

import type { ListSms } from '../lookUp/SmsAtProvider'
import { OneCall } from './OneCall'

type Options = { accountSid: string; authToken: string; apiUrl?: string }

/**
 * The SMS that Twilio has to a number, the newest first ("Read multiple Message resources"). Not by the
 * day on which they were sent: what still waits there has none.
 */
export const listTwilioSms =
  ({ accountSid, authToken, apiUrl }: Options): ListSms =>
  async (address, signal) => {
    const httpClient = new OneCall({ apiUrl, signal })
    const client = twilio(accountSid, authToken, { httpClient, edge: '', region: '' })
    const messages = await client.messages.list({ to: address, pageSize: 50, limit: 50 })
    return messages.map(({ sid, body, dateCreated }) => ({
      reference: sid,
      body,
      createdAt: dateCreated,
    }))
  }
