import { sandboxPorts, startAll } from './startAll'

const sandbox = await startAll(sandboxPorts)

process.stdout.write(`
Стенд работает — читать и отвечать: ${sandbox.page.url}
The sandbox is up; read and answer at ${sandbox.page.url}

.env:

${sandbox.settings.join('\n')}

Push: ${sandbox.push.url}, подписки — на странице / subscriptions are made on the page.
iiko: ${sandbox.iiko.url}, ключ API / API key: ${sandbox.iiko.apiLogin}
ЮKassa: ${sandbox.yookassa.url}, shopId ${sandbox.yookassa.shopId}, секретный ключ / secret key: ${sandbox.yookassa.secretKey}
Stripe: ${sandbox.stripe.secretKey}, ${sandbox.stripe.webhookSecret}
PayPal: ${sandbox.paypal.clientId}, ${sandbox.paypal.clientSecret}, ID ${sandbox.paypal.webhookId}
CloudPayments: ${sandbox.cloudpayments.publicId}, ${sandbox.cloudpayments.apiSecret}
Ctrl+C — остановить / to stop.
`)

const stop = () => {
  void sandbox.close().then(() => process.exit(0))
}
process.once('SIGINT', stop)
process.once('SIGTERM', stop)
