import type { Messages } from './messages/messages'

/** Where a command speaks: results to `out`, everything else to `err`. */
export type Terminal = {
  out: (text: string) => void
  err: (text: string) => void
  /** Whether `err` is a screen on which a line can be written over. */
  isInteractive: boolean
  messages: Messages
  /** Aborted when the operator presses Ctrl-C. */
  signal?: AbortSignal
}
