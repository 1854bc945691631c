/** `act`, once `delay` milliseconds have passed without another call. */
export function soon(act: () => void, delay: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  return () => {
    clearTimeout(timer)
    timer = setTimeout(act, delay)
  }
}
