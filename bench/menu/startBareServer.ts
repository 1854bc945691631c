import { request } from 'node:http'

import { startServer, type Server } from '../startServer'

/** Headers of the connection, which every server adds by itself. */
const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

/** A bare server that gives the answer that `url` gives to a request with these headers. */
export async function startBareServer(
  url: string,
  headers: Record<string, string>,
): Promise<Server> {
  return startServer({
    script: 'bench/menu/bareServer.ts',
    input: JSON.stringify(await rawAnswer(url, headers)),
  })
}

async function rawAnswer(url: string, asked: Record<string, string>) {
  return new Promise<{ status: number; headers: string[]; body: string }>((done, failed) => {
    request(url, { headers: asked }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const headers: string[] = []
        for (let index = 0; index + 1 < res.rawHeaders.length; index += 2) {
          const [name = '', value = ''] = res.rawHeaders.slice(index, index + 2)
          if (!own.has(name.toLowerCase())) headers.push(name, value)
        }
        const body = Buffer.concat(chunks).toString('base64')
        done({ status: res.statusCode ?? 0, headers, body })
      })
    })
      .on('error', failed)
      .end()
  })
}
