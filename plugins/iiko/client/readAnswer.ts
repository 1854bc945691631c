/** Thrown when a body is larger than it may be. */
export class TooLarge extends Error {}

/** The body of an answer, at most `limit` bytes of it: more is left unread and throws TooLarge. */
export async function readAnswer(response: Response, limit: number): Promise<Buffer> {
  const declared = Number(response.headers.get('content-length') ?? 0)
  if (declared > limit) {
    await response.body?.cancel()
    throw new TooLarge()
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    // Leaving the loop cancels the rest.
    if (size > limit) throw new TooLarge()
    parts.push(part)
  }
  const [only] = parts
  return only && parts.length === 1
    ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
    : Buffer.concat(parts, size)
}
