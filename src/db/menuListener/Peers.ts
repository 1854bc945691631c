type Waiting = { members: readonly number[]; revision: number; done: () => void }

/**
 * What is known of the other processes that answer with the menu: the revision below which each has
 * said it answers no more.
 */
export class Peers {
  readonly #floors = new Map<number, number>()
  /** Those that kept others waiting in vain, until they speak again. */
  readonly #silent = new Set<number>()
  readonly #waiting = new Set<Waiting>()

  heard(member: number, revision: number): void {
    this.#silent.delete(member)
    this.#floors.set(member, Math.max(revision, this.#floors.get(member) ?? 0))
    for (const waiting of this.#waiting) {
      if (this.#lagging(waiting.members, waiting.revision).length > 0) continue
      this.#waiting.delete(waiting)
      waiting.done()
    }
  }

  /**
   * Resolves when each of `members` has said `revision` or more; then the answer is empty. After
   * `patience` milliseconds the answer names those that have not, and they are waited for no more.
   */
  agreed(members: readonly number[], revision: number, patience: number): Promise<number[]> {
    if (this.#lagging(members, revision).length === 0) return Promise.resolve([])
    return new Promise((answer) => {
      const waiting = { members, revision, done: finish }
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting)
        const late = this.#lagging(members, revision)
        for (const member of late) this.#silent.add(member)
        answer(late)
      }, patience)
      this.#waiting.add(waiting)
      function finish(): void {
        clearTimeout(timer)
        answer([])
      }
    })
  }

  /** Ends all waiting: the line to the others is cut. */
  forget(): void {
    for (const { done } of this.#waiting) done()
    this.#waiting.clear()
    this.#floors.clear()
    this.#silent.clear()
  }

  #lagging(members: readonly number[], revision: number): number[] {
    return members.filter(
      (member) => !this.#silent.has(member) && (this.#floors.get(member) ?? 0) < revision,
    )
  }
}
