/** An SMS that the provider has. */
export type SmsAtProvider = { reference: string; body: string; createdAt: Date }

/** Asks the provider for the newest SMS it has to a number. Rejects when it does not answer. */
export type ListSms = (address: string, signal: AbortSignal) => Promise<SmsAtProvider[]>
