type Waiting<Item, Result> = {
  item: Item
  done: (result: Result) => void
  failed: (error: unknown) => void
}

/** So many are done together at most. */
const most = 200

/**
 * Does what is asked by many at once together: while one piece of work is on its way, what is asked meanwhile is
 * gathered, and goes as the next. Each asker hears what became of their own; where a piece of several fails, each is
 * done alone, so that nobody fails for another.
 */
export function gather<Item, Result>(
  work: (items: Item[]) => Promise<Result[]>,
): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = []
  let isBusy = false

  async function perform(piece: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(piece.map(({ item }) => item))
      piece.forEach(({ done, failed }, index) => {
        const result = results[index]
        if (result === undefined) failed(new Error('Nothing became of it.'))
        else done(result)
      })
    } catch (error) {
      const [only] = piece
      if (piece.length === 1) only?.failed(error)
      else await Promise.all(piece.map((one) => perform([one])))
    }
  }

  async function live(): Promise<void> {
    isBusy = true
    // What is asked in the same moment goes with the first.
    await Promise.resolve()
    while (waiting.length > 0) {
      const piece = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await perform(piece)
    }
    isBusy = false
  }

  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed })
      if (!isBusy) void live()
    })
}
