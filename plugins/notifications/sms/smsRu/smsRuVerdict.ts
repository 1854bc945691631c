import { saidStop } from '@/src/domain/outbox/Delivery'
import type { Outcome } from '@/src/domain/outbox/Outcome'

/** 202: not a number; 209: in our own stop list there. */
const gone = [202, 209]
/** In the stop list of SMS.RU: its owner complained. */
const stopped = 215
/** Of the account: the key, money, the day's limit, not confirmed, no sender of its own. */
const ofAccount = [200, 201, 206, 221, 300, 301, 302]
/** Too many at once: the same text to a number in a minute, all to a country in a short time. */
const tooSoon = [231, 503]
/** 220: out of service for now; 500: an error there, with the request to come again. */
const comeAgain = [220, 500]

/**
 * What a status code means that SMS.RU gives to a request or to the number in it (sms.ru/api/send,
 * «Коды ответа на отправку сообщения»): from 100 to 103 it was taken, all else it was not.
 */
export function smsRuVerdict(code: number, reference?: string): Outcome {
  const reason = `SMS.RU ${code}`
  if (code >= 100 && code <= 103) return { is: 'sent', reference }
  if (code === stopped) return { is: 'gone', reason: saidStop }
  if (gone.includes(code)) return { is: 'gone', reason }
  if (ofAccount.includes(code)) return { is: 'later', reason, pausesChannel: true, wait: 300_000 }
  if (tooSoon.includes(code)) return { is: 'later', reason, wait: 60_000 }
  if (comeAgain.includes(code)) return { is: 'later', reason }
  return { is: 'refused', reason }
}
