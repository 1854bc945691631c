/** The work as it was, but each call waits until the one before it has ended, however it ended. */
export function oneAtATime<Input, Output>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  let before: Promise<unknown> = Promise.resolve()
  return (input) => {
    const mine = before.then(() => work(input))
    before = mine.catch(() => undefined)
    return mine
  }
}
