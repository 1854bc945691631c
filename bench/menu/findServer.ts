/** What a menu costs without compiling it: `payload.find` for each request. Prints its port. */
import { createServer } from 'node:http'

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })

const server = createServer((_req, res) => {
  void payload
    .find({
      collection: 'menu-items',
      where: { _status: { equals: 'published' } },
      depth: 1,
      pagination: false,
      locale: 'ru',
    })
    .then(({ docs }) => {
      res.writeHead(200, { 'Content-Type': 'application/json' })
      res.end(JSON.stringify(docs))
    })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') process.stdout.write(`port ${address.port}\n`)
})

export {}
