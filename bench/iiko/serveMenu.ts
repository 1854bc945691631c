/** A stand-in of iiko that has one menu of so many products, in a process of its own. Prints its port and how many bytes the menu has. */
import { createServer } from 'node:http'

import { makeMenu } from './makeMenu'

const menu = makeMenu(Number(process.argv[2]))
createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json')
    if (request.url === '/api/1/nomenclature') response.end(menu)
    else response.end(JSON.stringify({ correlationId: 'e', token: 'token' }))
  })
}).listen(0, '127.0.0.1', function (this: { address: () => unknown }) {
  const address = this.address()
  if (address && typeof address === 'object' && 'port' in address) {
    process.stdout.write(`port ${String(address.port)} ${menu.length}\n`)
  }
})
