/** Whether an id is of a Checkout Session: its payment has an id of its own, once somebody pays. */
export const isSession = (providerId: string): boolean => providerId.startsWith('cs_')
