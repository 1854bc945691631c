/** What became of a receipt (54-ФЗ): with the provider, registered, refused; `retrying` is sent again. */
export const receiptStates = ['pending', 'done', 'failed', 'retrying'] as const

export type ReceiptState = (typeof receiptStates)[number]
