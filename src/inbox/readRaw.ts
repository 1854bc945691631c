import type { PayloadRequest } from 'payload'

/** Every byte of a body, as it was signed; null when there are more than may be. */
export async function readRaw(
  { body, headers }: Pick<PayloadRequest, 'body' | 'headers'>,
  longest: number,
): Promise<Buffer | null> {
  if (Number(headers.get('content-length') ?? 0) > longest) return null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.byteLength
    if (size > longest) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
