import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { emailRoute } from '@/plugins/notifications/email/emailRoute'
import { makeVapidKeys } from '@/plugins/notifications/push/makeVapidKeys'
import { pushCarrier } from '@/plugins/notifications/push/pushCarrier'
import { pushRoute } from '@/plugins/notifications/push/pushRoute'
import { smsRoute } from '@/plugins/notifications/sms/smsRoute'
import { twilioCarrier } from '@/plugins/notifications/sms/twilio/twilioCarrier'
import { telegramCarrier } from '@/plugins/notifications/telegram/telegramCarrier'
import { telegramRoute } from '@/plugins/notifications/telegram/telegramRoute'
import { startPush } from '@/sandbox/push/startPush'
import { startSmtp } from '@/sandbox/smtp/startSmtp'
import { startTelegram } from '@/sandbox/telegram/startTelegram'
import { startTwilio } from '@/sandbox/twilio/startTwilio'
import { createLogger } from '@/src/log/createLogger'
import { openOutbox } from '@/src/outbox/openOutbox'

import { letter } from './bench'

const who = { email: 'anna.karenina@example.org', phone: '+79161234567', chat: '700123987' }
const orderLink = 'https://menu.example/orders/12/kf93-order-key'
const words = 'Анна Каренина, ваш код 483920'

/**
 * The outbox with the real carriers over stand-ins that repeat, in what they refuse with, as much of a message as
 * they may: its addressee, its words, its links. What it logs is kept.
 */
export async function openRefusedOutbox(connectionString: string) {
  const [smtp, telegram, twilio, push] = await Promise.all([
    startSmtp(),
    startTelegram({ limits: false }),
    startTwilio(),
    startPush(),
  ])
  const vapid = { ...makeVapidKeys(), subject: 'mailto:chef@menu.example' }
  const browser = push.subscribe(vapid.publicKey)
  smtp.fail(
    { is: 'answer', code: 554, text: `5.6.0 <${who.email}> will not read «${words}»` },
    { when: ({ stage }) => stage === 'data' },
  )
  telegram.fail({
    is: 'answer',
    status: 400,
    body: {
      ok: false,
      error_code: 400,
      description: `Bad Request: inline keyboard button URL '${orderLink}' is invalid: Wrong HTTP URL`,
    },
  })
  const detail = `The message '${words}' to ${who.phone} is refused`
  twilio.fail({ is: 'answer', status: 400, body: { code: 21617, message: detail, status: 400 } })
  push.fail({ is: 'answer', status: 400, body: { reason: browser.endpoint, words } })

  const lines: string[] = []
  const outbox = await openOutbox({
    connectionString,
    logger: createLogger({
      LOG_LEVEL: 'trace',
      destination: { write: (line) => void lines.push(line) },
    }),
    routes: [
      emailRoute(emailCarrier({ url: smtp.url, from: 'carte@menu.example' })),
      telegramRoute(telegramCarrier({ token: telegram.token, apiRoot: telegram.url })),
      smsRoute(
        twilioCarrier({
          accountSid: twilio.accountSid,
          authToken: twilio.authToken,
          sender: '+15005550006',
          apiUrl: twilio.url,
        }),
      ),
      pushRoute(pushCarrier({ vapid, allowHost: (host) => host === new URL(push.url).host })),
    ],
  })
  const button = { text: 'Заказ', url: orderLink }
  return {
    lines,
    /** One for each channel. */
    letters: [
      letter({
        address: who.email,
        message: { to: who.email, subject: words, html: '', text: words },
      }),
      letter({
        channel: 'telegram',
        address: who.chat,
        message: {
          method: 'sendMessage',
          text: words,
          reply_markup: { inline_keyboard: [[button]] },
        },
      }),
      letter({ channel: 'sms', address: who.phone, message: { body: words }, mayRepeat: false }),
      letter({
        channel: 'push',
        address: JSON.stringify(browser),
        message: {
          title: words,
          body: words,
          url: orderLink,
          tag: 'order',
          ttlSeconds: 60,
          urgency: 'high',
        },
      }),
    ],
    /** What nobody may read in a log. */
    secrets: [
      ...Object.values(who),
      'anna.karenina',
      '9161234567',
      'Каренина',
      '483920',
      'kf93-order-key',
      telegram.token,
      twilio.authToken,
      vapid.privateKey,
      browser.endpoint,
      browser.keys.auth,
    ],
    close: async () => {
      await outbox.close()
      await Promise.all([smtp, telegram, twilio, push].map((one) => one.close()))
    },
  }
}
