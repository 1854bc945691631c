import type { PaymentAccount } from '@/src/orders/paymentPort'

/** The secrets by which an account knows Stripe's webhooks: two while one replaces the other. */
export function webhookSecrets({ keys }: Pick<PaymentAccount, 'keys'>): string[] {
  return [keys.webhookSecret, keys.webhookSecretBefore].flatMap((secret) => secret || [])
}
