import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

/** Whether Twilio knows the account; SMS.RU has no question that costs nothing but its balance. */
export async function checkSms(): Promise<Finding[]> {
  const { TWILIO_ACCOUNT_SID: account, TWILIO_API_URL, TWILIO_AUTH_TOKEN: token } = settings()
  if (!account || !token) return []
  const credentials = Buffer.from(`${account}:${token}`).toString('base64')
  try {
    const answer = await fetch(`${TWILIO_API_URL}/2010-04-01/Accounts/${account}.json`, {
      headers: { Authorization: `Basic ${credentials}` },
      signal: AbortSignal.timeout(10_000),
    })
    await answer.body?.cancel()
    if (answer.ok) {
      return [
        {
          of: 'sms',
          level: 'ok',
          is: { ru: 'Twilio знает аккаунт.', en: 'Twilio knows the account.' },
        },
      ]
    }
    const is = { ru: `Twilio ответил ${answer.status}.`, en: `Twilio answered ${answer.status}.` }
    const remedy = {
      ru: 'Проверьте TWILIO_ACCOUNT_SID и TWILIO_AUTH_TOKEN.',
      en: 'Check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.',
    }
    return [{ of: 'TWILIO_AUTH_TOKEN', level: 'error', is, remedy }]
  } catch (error) {
    const why = reasonOf(error)
    return [
      {
        of: 'TWILIO_API_URL',
        level: 'error',
        is: { ru: `Twilio не отвечает (${why}).`, en: `Twilio does not answer (${why}).` },
        remedy: { ru: 'Проверьте выход в сеть.', en: 'Check the way out to the network.' },
      },
    ]
  }
}
