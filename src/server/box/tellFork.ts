import type { Worker } from 'node:cluster'

import type { ToFork } from './words'

/** Tells a fork something; nothing to one that is gone. */
export function tellFork(fork: Worker, words: ToFork): void {
  if (fork.isConnected()) fork.send(words)
}
