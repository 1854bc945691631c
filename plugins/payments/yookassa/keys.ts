import type { PaymentKey } from '@/src/orders/paymentPort'

export const keys: readonly PaymentKey[] = [
  {
    name: 'shopId',
    label: { ru: 'Идентификатор магазина', en: 'Shop ID' },
    description: {
      ru: 'Личный кабинет ЮKassa → Настройки → Магазин (shopId).',
      en: 'YooKassa’s cabinet → Settings → Shop.',
    },
    isSecret: false,
  },
  {
    name: 'secretKey',
    label: { ru: 'Секретный ключ', en: 'Secret key' },
    description: {
      ru: 'Интеграция → Ключи API. Начинается на live_ или test_.',
      en: 'Integration → API keys. Begins with live_ or test_.',
    },
    isSecret: true,
  },
]
