import { startCloudpayments } from './cloudpayments/startCloudpayments'
import { startIiko } from './iiko/startIiko'
import { type Services, startPage } from './page/startPage'
import { startPaypal } from './paypal/startPaypal'
import { startPush } from './push/startPush'
import { startSmsRu } from './smsRu/startSmsRu'
import { startSmtp } from './smtp/startSmtp'
import { startStripe } from './stripe/startStripe'
import { startTelegram } from './telegram/startTelegram'
import { startTwilio } from './twilio/startTwilio'
import { startYookassa } from './yookassa/startYookassa'

/** Where Carte hears of payments, on its usual port. */
const carte = 'http://localhost:3000/api/payments/webhooks'

/** The ports of `npm run sandbox`. */
export const sandboxPorts = {
  page: 4500,
  telegram: 4501,
  push: 4502,
  twilio: 4503,
  smtp: 4504,
  iiko: 4505,
  smsRu: 4506,
  yookassa: 4509,
  stripe: 4510,
  paypal: 4511,
  cloudpayments: 4512,
}

/**
 * Every stand-in and the page to read them.
 * @param ports fixed ones, or 0 for any free
 * @returns the services, the lines for `.env` and `close`
 */
export const startAll = async (ports: typeof sandboxPorts) => {
  const [telegram, push, twilio, smtp, iiko, smsRu, yookassa, stripe, paypal, cloudpayments] =
    await Promise.all([
      startTelegram({ port: ports.telegram }),
      startPush({ port: ports.push }),
      startTwilio({ port: ports.twilio, deliver: true }),
      startSmtp({ port: ports.smtp }),
      startIiko({ port: ports.iiko }),
      startSmsRu({ port: ports.smsRu }),
      startYookassa({ port: ports.yookassa, webhookUrl: `${carte}/yookassa` }),
      startStripe({ port: ports.stripe, webhookUrl: `${carte}/stripe` }),
      startPaypal({ port: ports.paypal, webhookUrl: `${carte}/paypal` }),
      startCloudpayments({
        port: ports.cloudpayments,
        webhookUrl: `${carte}/cloudpayments`,
        checks: true,
      }),
    ])
  const services: Services = {
    telegram,
    push,
    twilio,
    smtp,
    iiko,
    yookassa,
    stripe,
    paypal,
    cloudpayments,
  }
  const page = await startPage(services, ports.page)
  const settings = [
    `TELEGRAM_BOT_TOKEN=${telegram.token}`,
    `TELEGRAM_API_URL=${telegram.url}`,
    `SMTP_URL=${smtp.url}`,
    'EMAIL_FROM=carte@example.org',
    `TWILIO_ACCOUNT_SID=${twilio.accountSid}`,
    `TWILIO_AUTH_TOKEN=${twilio.authToken}`,
    'TWILIO_FROM=+15005550006',
    `TWILIO_API_URL=${twilio.url}`,
    `IIKO_BASE_URL=${iiko.url}`,
    `PUSH_SANDBOX_HOST=${new URL(push.url).host}`,
    `YOOKASSA_API_URL=${yookassa.apiUrl}`,
    `STRIPE_API_URL=${stripe.url}`,
    `PAYPAL_API_URL=${paypal.url}`,
    `CLOUDPAYMENTS_API_URL=${cloudpayments.url}`,
    '# In place of Twilio:',
    `# SMSRU_API_ID=${smsRu.apiId}`,
    `# SMSRU_API_URL=${smsRu.url}`,
  ]
  return {
    ...services,
    smsRu,
    page,
    settings,
    close: async () => {
      const all = [
        page,
        telegram,
        push,
        twilio,
        smtp,
        iiko,
        smsRu,
        yookassa,
        stripe,
        paypal,
        cloudpayments,
      ]
      await Promise.all(all.map((each) => each.close()))
    },
  }
}
