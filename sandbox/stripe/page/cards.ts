/** Stripe's own test cards (docs.stripe.com/testing), and what each does. */
export const cards = {
  pm_card_visa: { number: '4242 4242 4242 4242', does: 'approve', ru: 'Оплатится', en: 'Is paid' },
  pm_card_chargeDeclined: {
    number: '4000 0000 0000 0002',
    does: 'decline',
    ru: 'Банк откажет',
    en: 'Is declined',
  },
  pm_card_threeDSecure2Required: {
    number: '4000 0000 0000 3220',
    does: 'ask',
    ru: 'Спросит подтверждение (3-D Secure)',
    en: 'Asks for confirmation (3-D Secure)',
  },
} as const

export type CardName = keyof typeof cards

export const isCard = (name: string): name is CardName => Object.hasOwn(cards, name)
