/** Why money does not count for the order that it was asked for; to be looked at by a person. */
export type Mismatch = 'currency' | 'too-much' | 'live-and-test'

type Side = { readonly currency: string; readonly isTest: boolean }

/** What does not fit between what was asked and what the provider has; null: all does. */
export function whyWrong(
  asked: Side & { readonly amount: number },
  told: Side & { readonly authorised: number; readonly captured: number },
): Mismatch | null {
  if (told.currency.toUpperCase() !== asked.currency.toUpperCase()) return 'currency'
  if (told.isTest !== asked.isTest) return 'live-and-test'
  return Math.max(told.authorised, told.captured) > asked.amount ? 'too-much' : null
}
