/** Thrown when a body is larger than it may be. */
export class TooLarge extends Error {}

/** The body of an answer, at most `limit` bytes of it: more is left unread and throws TooLarge. */
export async function readAnswer(response: Response, limit: number): Promise<Buffer> {
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > limit) {
    await response.body?.cancel()
    throw new TooLarge()
  }
  // One buffer that grows: parts to be joined would be the whole answer once more.
  let whole = Buffer.allocUnsafeSlow(Math.max(declared, 64 * 1024))
  let size = 0
  for await (const part of response.body ?? []) {
    const end = size + part.byteLength
    // Leaving the loop cancels the rest.
    if (end > limit) throw new TooLarge()
    if (end > whole.length) {
      const wider = Buffer.allocUnsafeSlow(Math.min(limit, Math.ceil(end * 1.5)))
      whole.copy(wider, 0, 0, size)
      whole = wider
    }
    whole.set(part, size)
    size = end
  }
  return whole.subarray(0, size)
}
