/** What a provider said to a message. `reason` is for staff: short, without secrets or personal data. */
export type Outcome =
  /** Taken by the provider; `reference` is its number for the message. */
  | { is: 'sent'; reference?: string }
  /** This message can never be sent; the address stays good. */
  | { is: 'refused'; reason: string }
  /** Nobody is at this address any more: it is not written to again. */
  | { is: 'gone'; reason: string }
  /** The address has changed; the message is sent to the new one at once. */
  | { is: 'moved'; address: string }
  /** Not taken now; `wait` in milliseconds where the provider said so. `pausesChannel`: nobody else's either. */
  | { is: 'later'; reason: string; wait?: number; pausesChannel?: boolean }
  /** Nobody is there to take it: it is tried again every `wait` milliseconds until it is of no use any more. */
  | { is: 'away'; reason: string; wait: number }
  /** It may have arrived: the answer was lost. */
  | { is: 'unknown'; reason: string }
