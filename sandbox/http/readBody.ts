import { type IncomingMessage } from 'node:http'

/** The whole body of a request, up to `limit` bytes; more throws. */
export const readBody = async (request: IncomingMessage, limit = 60_000_000): Promise<Buffer> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    const bytes = Buffer.from(part instanceof Uint8Array ? part : String(part))
    size += bytes.length
    if (size > limit) throw new Error(`the body is larger than ${limit} bytes`)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}
