/** From where YooKassa sends notifications (yookassa.ru/developers/using-api/webhooks#ip). */
export const networks: readonly string[] = [
  '185.71.76.0/27',
  '185.71.77.0/27',
  '77.75.153.0/25',
  '77.75.156.11/32',
  '77.75.156.35/32',
  '77.75.154.128/25',
  '2a02:5180::/32',
]
