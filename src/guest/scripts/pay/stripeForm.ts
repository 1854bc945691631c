import type { MountForm } from './PayForm'

/** Of Stripe.js what is used (docs.stripe.com/js): it stands in `window` once its script has run. */
type Element = {
  mount: (place: HTMLElement) => void
  on: (event: 'loaderror' | 'ready', hear: () => void) => void
}
type Elements = { create: (kind: 'payment') => Element; submit: () => Promise<Answer> }
type Answer = { error?: { message?: string } }
type Stripe = {
  elements: (options: object) => Elements
  confirmPayment: (options: {
    elements: Elements
    confirmParams: { return_url: string }
  }) => Promise<Answer>
}
declare global {
  interface Window {
    Stripe?: (publicKey: string, options: { locale: string }) => Stripe
  }
}

/** Stripe's Payment Element: cards and wallets, in frames of Stripe's own, so that no card number is ours. */
export const stripeForm: MountForm = async (place, { clientSecret, language, publicKey }) => {
  const stripe = window.Stripe?.(publicKey, { locale: language })
  if (!stripe) throw new Error('Stripe.js did not run.')
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const theme = isDark ? 'night' : 'stripe'
  const elements = stripe.elements({ clientSecret, appearance: { theme } })
  const element = elements.create('payment')
  await new Promise<void>((ready, failed) => {
    element.on('ready', ready)
    element.on('loaderror', () => failed(new Error('Stripe’s form did not load.')))
    element.mount(place)
  })
  return {
    confirm: async (returnUrl) => {
      const checked = await elements.submit()
      if (checked.error) return checked.error.message ?? ''
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: returnUrl },
      })
      return error?.message ?? ''
    },
  }
}
