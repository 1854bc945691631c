import type { FormSources } from '@/src/orders/paymentPort'

/** What Stripe.js needs of a page's policy (docs.stripe.com/security/guide#content-security-policy). */
const stripeItself: FormSources = {
  scripts: ['https://js.stripe.com', 'https://*.js.stripe.com'],
  calls: ['https://api.stripe.com'],
  frames: ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'],
}

/** What a page with Stripe's form lets in: Stripe's own, or where another script comes from. */
export function stripeSources(scriptUrl: string | undefined): FormSources {
  if (scriptUrl === undefined) return stripeItself
  const { origin } = new URL(scriptUrl)
  return { scripts: [origin], calls: [origin], frames: [] }
}
