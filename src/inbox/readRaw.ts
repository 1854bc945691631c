import type { PayloadRequest } from 'payload'

/** Every byte of a body, as it was signed; null when there are more than may be. */
export async function readRaw(
  req: Pick<PayloadRequest, 'arrayBuffer' | 'body' | 'headers'>,
  longest: number,
): Promise<Buffer | null> {
  const { body, headers } = req
  const length = headers.get('content-length')
  if (Number(length ?? 0) > longest) return null
  // No more comes than was announced.
  if (length !== null && req.arrayBuffer) {
    const whole = Buffer.from(await req.arrayBuffer())
    return whole.length > longest ? null : whole
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > longest) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
