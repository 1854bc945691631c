import type { OnlinePayments } from '@/src/orders/paymentPort'

/**
 * A public ID is `pk_…`, that of a demonstration `test_api_…`. Whether a site is live is set in its cabinet and not
 * seen by its keys: payments say it (`TestMode`).
 */
export const checkKeys: OnlinePayments['checkKeys'] = ({
  isTest,
  keys: { apiSecret, publicId },
}) => {
  if (!/^(pk_|test_api_)\w+$/.test(publicId ?? '')) {
    return {
      ru: 'Public ID начинается на pk_ или test_api_.',
      en: 'A public ID begins with pk_ or test_api_.',
    }
  }
  if (publicId?.startsWith('test_api_') && !isTest) {
    return {
      ru: 'Это сайт для проб: отметьте счёт как тестовый или возьмите боевой.',
      en: 'This is a site for trials: mark the account as test, or take a live one.',
    }
  }
  if (publicId === apiSecret) {
    return {
      ru: 'Пароль для API — не Public ID: он в следующей строке настроек.',
      en: 'The API secret is not the public ID: it is the next line of the settings.',
    }
  }
  return null
}
