import type { Query } from '@/src/db/menuModel/Query'
import { type Sent, settleSent } from '@/src/db/outbox/settleSent'

type Waiting = {
  holder: number
  sent: Sent
  done: (isOurs: boolean) => void
  failed: (error: unknown) => void
}

/** Marks deliveries as sent: at once when idle, and all that came meanwhile in one statement when not. */
export class Settler {
  readonly #query: Query
  #waiting: Waiting[] = []
  #isBusy = false

  constructor(query: Query) {
    this.#query = query
  }

  /** Whether `holder` still held it. */
  sent(holder: number, sent: Sent): Promise<boolean> {
    return new Promise((done, failed) => {
      this.#waiting.push({ holder, sent, done, failed })
      if (!this.#isBusy) void this.#work()
    })
  }

  async #work(): Promise<void> {
    this.#isBusy = true
    // What is finished in the same turn of the event loop goes together.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      const [{ holder } = { holder: 0 }] = this.#waiting
      const batch = this.#waiting.filter((one) => one.holder === holder)
      this.#waiting = this.#waiting.filter((one) => one.holder !== holder)
      try {
        const ids = new Set(
          await settleSent(
            this.#query,
            holder,
            batch.map(({ sent }) => sent),
          ),
        )
        for (const { sent, done } of batch) done(ids.has(sent.id))
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    this.#isBusy = false
  }
}
