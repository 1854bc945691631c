/** What became of a refund: asked for, with the guest, not done, or nobody knows yet and the provider is asked. */
export const refundStates = ['pending', 'done', 'failed', 'unknown'] as const

export type RefundState = (typeof refundStates)[number]
