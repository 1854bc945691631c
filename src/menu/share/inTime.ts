/** The promise's outcome; rejects when there is none at `end` (epoch milliseconds). */
export function inTime<T>(promise: Promise<T>, end: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error('Too late.')), Math.max(end - Date.now(), 0))
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
