import { openBell } from './openBell'

export type Rounds = {
  /** Somebody knows of something to do. */
  ring: () => void
  /** Resolves when what is under way is done; nothing is begun after it. */
  close: () => Promise<void>
}

type Options = {
  /** Does one thing at most; returns whether there was one. */
  doNext: () => Promise<boolean>
  /** What nobody rang for is noticed after this many milliseconds at most. */
  glance: number
  /** Things done at once. */
  atOnce?: number
  /** Told of the first failure, and again only after something has worked in between. */
  onTrouble: (error: unknown) => void
}

/** Does what there is to do, one thing after the other, and rests when there is nothing or when it fails. */
export function openRounds({ doNext, glance, atOnce = 1, onTrouble }: Options): Rounds {
  const bells = Array.from({ length: atOnce }, openBell)
  const ring = () => bells.forEach((bell) => bell.ring())
  let isClosed = false
  let isTroubled = false

  async function live(bell: (typeof bells)[number]): Promise<void> {
    while (!isClosed) {
      const wasBusy = await doNext().then(
        (found) => {
          isTroubled = false
          return found
        },
        (error: unknown) => {
          if (!isTroubled) onTrouble(error)
          isTroubled = true
          return false
        },
      )
      if (!wasBusy && !isClosed) await bell.wait(glance)
    }
  }

  const living = bells.map(live)
  return {
    ring,
    close: async () => {
      isClosed = true
      ring()
      await Promise.all(living)
    },
  }
}
