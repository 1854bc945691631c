import type { Fault } from '@/sandbox/faults'

type Server = { fail: (fault: Fault, times: { times: number }) => void; mend: () => void }

/** Has a stand-in refuse everything, in words of the test’s own, until it is called with null. */
export const refuse =
  ({ fail, mend }: Server, said: (words: string) => { status: number; body: unknown }) =>
  (words: string | null): void => {
    mend()
    if (words !== null) fail({ is: 'answer', ...said(words) }, { times: Infinity })
  }
