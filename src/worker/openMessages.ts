import { readFileSync } from 'node:fs'

import type { Payload } from 'payload'

import { announcementRoute } from '@/plugins/notifications/announcements/announcementRoute'
import { codeRoute } from '@/plugins/notifications/codes/codeRoute'
import { emailCarrier } from '@/plugins/notifications/email/emailCarrier'
import { emailRoute } from '@/plugins/notifications/email/emailRoute'
import { ownVapid } from '@/plugins/notifications/push/ownVapid'
import { pushCarrier } from '@/plugins/notifications/push/pushCarrier'
import { pushRoute } from '@/plugins/notifications/push/pushRoute'
import { openSms } from '@/plugins/notifications/sms/openSms'
import { photoOfAddress } from '@/plugins/notifications/telegram/photoOfAddress'
import {
  telegramCarrier,
  type TelegramOptions,
} from '@/plugins/notifications/telegram/telegramCarrier'
import { telegramRoute } from '@/plugins/notifications/telegram/telegramRoute'
import { printerRoute } from '@/plugins/printing/printerRoute'
import { templateRoute } from '@/plugins/notifications/templates/templateRoute'
import { orderCardRoute } from '@/plugins/telegram/orders/orderCardRoute'
import { directUrl } from '@/src/db/directUrl'
import { forgetBrowser } from '@/src/db/staff/forgetBrowser'
import { type Outbox, openOutbox } from '@/src/outbox/openOutbox'
import type { Route } from '@/src/outbox/Route'
import { settings } from '@/src/settings'

/**
 * Sends what lies in the outbox by the channels that are set up; the rest is kept in the admin.
 * `pace` is for tests, which need not keep the real Telegram's.
 */
export async function openMessages(
  payload: Payload,
  pace: Pick<TelegramOptions, 'groupSpacing'> = {},
): Promise<Outbox> {
  const { PUSH_SANDBOX_HOST, TELEGRAM_API_URL, TELEGRAM_BOT_TOKEN } = settings()
  const telegram = TELEGRAM_BOT_TOKEN
    ? telegramCarrier({
        token: TELEGRAM_BOT_TOKEN,
        ...pace,
        apiRoot: TELEGRAM_API_URL,
        openPhoto: (address) => photoOfAddress(payload, address),
      })
    : null
  const push = pushCarrier({
    vapid: await ownVapid(payload),
    allowHost: (host) => host === PUSH_SANDBOX_HOST,
  })
  const sms = await openSms(payload)
  const routes = [
    orderCardRoute(payload, telegramRoute(telegram)),
    emailRoute(mail()),
    sms.route,
    pushRoute(push, onBrowser),
  ]
  const outbox = await openOutbox({
    connectionString: directUrl(),
    routes: [
      ...routes.map((route) =>
        announcementRoute(payload, templateRoute(payload, codeRoute(payload, route))),
      ),
      printerRoute(payload),
    ],
    logger: payload.logger,
  })
  return {
    close: async () => {
      await sms.close()
      await outbox.close()
    },
  }
}

/** A browser of staff that is no more is forgotten; one of a guest is the subscription's matter. */
const onBrowser: Route['onAddress'] = async (query, { address }, { is }) => {
  if (is === 'gone') await forgetBrowser(query, address)
}

function mail() {
  const { EMAIL_DKIM_KEY_FILE, EMAIL_DKIM_SELECTOR, EMAIL_FROM, SMTP_URL } = settings()
  if (!SMTP_URL || !EMAIL_FROM) return null
  const dkim =
    EMAIL_DKIM_KEY_FILE && EMAIL_DKIM_SELECTOR
      ? {
          domainName: EMAIL_FROM.slice(EMAIL_FROM.lastIndexOf('@') + 1),
          keySelector: EMAIL_DKIM_SELECTOR,
          privateKey: readFileSync(EMAIL_DKIM_KEY_FILE, 'utf8'),
        }
      : undefined
  return emailCarrier({ url: SMTP_URL, from: EMAIL_FROM, dkim })
}
