import type { TextField } from 'payload'

import type { PaymentKey, PaymentPort } from '@/src/orders/ports'

/** The name of a key's field: `yookassaSecretKey`, `cardOnlineShop`. */
export function keyFieldName(provider: string, key: string): string {
  const name = provider.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`
}

/** The field in which a key is entered: kept nowhere but in `payment_secrets`, and shown masked. */
export function keyField(
  { name: provider }: Pick<PaymentPort, 'name'>,
  key: PaymentKey,
): TextField {
  return {
    name: keyFieldName(provider, key.name),
    type: 'text',
    virtual: true,
    label: key.label,
    hasMany: false,
    // A private key has some 1,700 characters; a certificate more.
    maxLength: 8_000,
    admin: {
      autoComplete: 'off',
      disableListColumn: true,
      disableListFilter: true,
      description: key.description,
      condition: (data) => data?.provider === provider,
    },
  }
}
