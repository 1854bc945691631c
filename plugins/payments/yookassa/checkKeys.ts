import type { OnlinePayments } from '@/src/orders/paymentPort'

/** YooKassa marks its secret keys (yookassa.ru/developers/using-api/interaction-format): live and test never mix. */
export const checkKeys: OnlinePayments['checkKeys'] = ({ isTest, keys: { secretKey, shopId } }) => {
  if (!/^\d{1,12}$/.test(shopId ?? '')) {
    return { ru: 'shopId состоит из одних цифр.', en: 'A shopId is digits alone.' }
  }
  if (secretKey?.startsWith('test_') && !isTest) {
    return {
      ru: 'Это тестовый ключ: отметьте счёт как тестовый или возьмите боевой.',
      en: 'This is a test key: mark the account as test, or take a live one.',
    }
  }
  if (secretKey?.startsWith('live_') && isTest) {
    return {
      ru: 'Это боевой ключ: снимите отметку «Тестовый» или возьмите тестовый.',
      en: 'This is a live key: clear “Test”, or take a test one.',
    }
  }
  return null
}
