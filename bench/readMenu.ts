import { createServer } from 'node:http'

import { startCarte } from '@/tests/services/startCarte'

/**
 * How fast `GET /api/v1/menu?limit=100` is, as a ratio to the fastest that Node can be: a bare
 * `node:http` server that sends the same bytes from memory. Both are asked in turns, in the same run.
 *
 *   npm run bench
 */
const connections = 16
const seconds = 3
const rounds = 3

/** Requests a second, each connection asking again as soon as it is answered. */
async function rate(url: string): Promise<number> {
  const end = Date.now() + seconds * 1000
  let answered = 0
  const ask = async () => {
    while (Date.now() < end) {
      const answer = await fetch(url)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  return answered / seconds
}

const many = '1000000'
const carte = await startCarte({
  env: { LOG_LEVEL: 'error', RATE_LIMIT_PER_MINUTE: many },
})
const menu = `${carte.url}/api/v1/menu?limit=100`
const bytes = Buffer.from(await (await fetch(menu)).arrayBuffer())
const bare = createServer((_req, res) => {
  res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length })
  res.end(bytes)
})
await new Promise<void>((listening) => bare.listen(0, '127.0.0.1', listening))
const address = bare.address()
if (address === null || typeof address === 'string') throw new Error('no port was given')
const baseline = `http://127.0.0.1:${address.port}/`

const ratios: number[] = []
try {
  for (let round = 1; round <= rounds; round += 1) {
    const [carteRate, bareRate] = [await rate(menu), await rate(baseline)]
    ratios.push(carteRate / bareRate)
    console.log(
      `round ${round}: ${carteRate.toFixed(0)}/s to ${bareRate.toFixed(0)}/s bare, ratio ${(carteRate / bareRate).toFixed(4)}`,
    )
  }
} finally {
  bare.close()
  await carte.stop()
}
const [median] = ratios.sort((a, b) => a - b).slice(Math.floor(rounds / 2))
console.log(`${bytes.length} bytes, ${connections} connections: median ratio ${median?.toFixed(4)}`)
process.exit(0)
