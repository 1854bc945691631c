/**
 * The fastest that Node can be: a bare `node:http` server that sends one answer from memory. Reads the
 * answer as JSON from its standard input; prints its port.
 */
import { createServer } from 'node:http'

import { z } from 'zod'

const answer = z.object({
  status: z.number(),
  headers: z.array(z.string()),
  body: z.string().transform((base64) => Buffer.from(base64, 'base64')),
})

const chunks: Buffer[] = []
for await (const chunk of process.stdin) {
  if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
}
const { status, headers, body } = answer.parse(JSON.parse(Buffer.concat(chunks).toString()))

const server = createServer((_req, res) => {
  res.writeHead(status, headers)
  res.end(status === 304 ? null : body)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`)
})
