/** What the bot may send, in messages. */
export type Limits = {
  /** To one chat a second, on average. */
  chatPerSecond: number
  /** So many at once to one chat are let through. */
  chatBurst: number
  groupPerMinute: number
  /** To all chats within any second. */
  perSecond: number
}

/** About 1 a second to a chat with bursts tolerated, 20 a minute to a group, 30 a second overall. */
export const telegramLimits: Limits = {
  chatPerSecond: 1,
  chatBurst: 5,
  groupPerMinute: 20,
  perSecond: 30,
}

/**
 * Counts messages as the service does. A broken limit holds the chat (or the bot) until the wait
 * it named has passed: calls during it are refused too.
 */
export const makeLimits = (first: Limits | false, now: () => number) => {
  let limits = first
  let all: number[] = []
  let heldUntil = 0
  const chats = new Map<
    number,
    { taken: number[]; tokens: number; at: number; heldUntil: number }
  >()

  const refuse = (until: number): number => Math.max(1, Math.ceil((until - now()) / 1000))

  return {
    set: (next: Limits | false): void => {
      limits = next
      all = []
      heldUntil = 0
      chats.clear()
    },
    /** The `retry_after` in seconds when a limit is broken; undefined when the message may go. */
    take: (chat: number, isGroup: boolean, count = 1): number | undefined => {
      if (limits === false) return undefined
      const time = now()
      if (time < heldUntil) return refuse(heldUntil)
      const state = chats.get(chat) ?? {
        taken: [],
        tokens: limits.chatBurst,
        at: time,
        heldUntil: 0,
      }
      chats.set(chat, state)
      if (time < state.heldUntil) return refuse(state.heldUntil)
      all = all.filter((each) => each > time - 1000)
      if (all.length + count > limits.perSecond) {
        heldUntil = time + 1000
        return refuse(heldUntil)
      }
      if (isGroup) {
        state.taken = state.taken.filter((each) => each > time - 60_000)
        if (state.taken.length + count > limits.groupPerMinute) {
          state.heldUntil = (state.taken[0] ?? time) + 60_000
          return refuse(state.heldUntil)
        }
      } else {
        const earned = ((time - state.at) / 1000) * limits.chatPerSecond
        state.tokens = Math.min(limits.chatBurst, state.tokens + earned)
        state.at = time
        if (state.tokens < Math.min(count, limits.chatBurst)) {
          state.heldUntil = time + ((1 - state.tokens) / limits.chatPerSecond) * 1000
          return refuse(state.heldUntil)
        }
        state.tokens -= count
      }
      const taken = Array.from({ length: count }, () => time)
      all.push(...taken)
      state.taken.push(...taken)
      return undefined
    },
  }
}
