/** How the guest gets the order. A menu, a price and a location's service may differ between them. */
export const channels = ['delivery', 'pickup', 'dine-in'] as const

export type Channel = (typeof channels)[number]
