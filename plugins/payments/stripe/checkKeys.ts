import type { OnlinePayments, PaymentAccount } from '@/src/orders/paymentPort'

/** What is wrong with the keys by how Stripe writes them (docs.stripe.com/keys); live and test never mix. */
export const checkKeys: OnlinePayments['checkKeys'] = ({ keys: given, isTest }: PaymentAccount) => {
  const mode = isTest ? 'test' : 'live'
  const {
    secretKey = '',
    publishableKey = '',
    webhookSecret = '',
    webhookSecretBefore = '',
  } = given
  if (!/^(sk|rk)_(live|test)_/u.test(secretKey)) {
    return {
      ru: 'Секретный ключ начинается с sk_ или rk_.',
      en: 'A secret key begins with sk_ or rk_.',
    }
  }
  if (publishableKey !== '' && !/^pk_(live|test)_/u.test(publishableKey)) {
    return { ru: 'Публичный ключ начинается с pk_.', en: 'A publishable key begins with pk_.' }
  }
  for (const key of [secretKey, publishableKey]) {
    if (key === '' || key.split('_')[1] === mode) continue
    return isTest
      ? { ru: 'Ключ боевой, а счёт тестовый.', en: 'The key is live, the account is for tests.' }
      : { ru: 'Ключ тестовый, а счёт боевой.', en: 'The key is for tests, the account is live.' }
  }
  for (const secret of [webhookSecret, webhookSecretBefore]) {
    if (secret === '' || secret.startsWith('whsec_')) continue
    return {
      ru: 'Секрет вебхука начинается с whsec_.',
      en: 'A webhook secret begins with whsec_.',
    }
  }
  return null
}
