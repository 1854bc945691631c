import type { Socket } from 'node:net'

/** What is heard of a printer: a byte, nothing in the time given, the end of the connection, or that it broke. */
export type Heard = number | 'silent' | 'closed' | 'broken'

export type Wire = {
  /** The next byte that `takes` wants, within `milliseconds`; others are passed over. */
  next: (milliseconds: number, takes: (byte: number) => boolean) => Promise<Heard>
}

/** Listens to a connection from now on, so that nothing it says is lost between two questions. */
export function openWire(socket: Socket): Wire {
  const bytes: number[] = []
  let end: 'closed' | 'broken' | null = null
  let wake = (): void => undefined
  socket.on('data', (chunk: Buffer) => {
    bytes.push(...chunk)
    wake()
  })
  // What it was does not matter to a ticket; 'close' follows and says that it was one.
  socket.on('error', () => undefined)
  socket.on('close', (isBroken: boolean) => {
    end = isBroken ? 'broken' : 'closed'
    wake()
  })

  return {
    next: async (milliseconds, takes) => {
      const until = performance.now() + milliseconds
      for (;;) {
        for (let byte = bytes.shift(); byte !== undefined; byte = bytes.shift()) {
          if (takes(byte)) return byte
        }
        if (end) return end
        const left = until - performance.now()
        if (left <= 0) return 'silent'
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.ceil(left))
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    },
  }
}
