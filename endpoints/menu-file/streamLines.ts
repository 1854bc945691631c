type Say = (line: object) => void

/**
 * An answer in lines of JSON, sent while `work` goes on. It rejects when `work` fails before it has
 * said anything, so that such a failure can have a status of its own; a later one becomes the last line.
 */
export function streamLines(
  work: (say: Say) => Promise<void>,
  describe: (error: unknown) => object,
): Promise<Response> {
  const encoder = new TextEncoder()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    undefined,
    undefined,
    // Work does not wait for a reader who is slow or gone.
    { highWaterMark: Number.POSITIVE_INFINITY },
  )
  const writer = writable.getWriter()
  return new Promise((answer, fail) => {
    let hasSpoken = false
    const say: Say = (line) => {
      writer.write(encoder.encode(`${JSON.stringify(line)}\n`)).catch(() => undefined)
      if (hasSpoken) return
      hasSpoken = true
      answer(
        new Response(readable, {
          headers: {
            // Compressed, lines would wait for each other.
            'Cache-Control': 'no-store, no-transform',
            'Content-Type': 'application/x-ndjson; charset=utf-8',
          },
        }),
      )
    }
    const end = () => writer.close().catch(() => undefined)
    work(say).then(end, (error: unknown) => {
      if (!hasSpoken) return fail(error instanceof Error ? error : new Error(String(error)))
      say(describe(error))
      return end()
    })
  })
}
