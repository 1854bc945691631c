/**
 * How Carte stands with a subscriber: `pending` has still to confirm an address, `active` gets
 * messages, `left` wants none, `gone` cannot be reached there any more.
 */
export const subscriberStates = ['pending', 'active', 'left', 'gone'] as const
export type SubscriberState = (typeof subscriberStates)[number]

/** What a subscriber did, or what became of the address. */
export const consentActions = ['asked', 'agreed', 'left', 'changed', 'gone'] as const
export type ConsentAction = (typeof consentActions)[number]

/** Where it was done. */
export const consentSources = ['site', 'link', 'telegram', 'staff', 'provider'] as const
export type ConsentSource = (typeof consentSources)[number]
