import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'

import { Redis } from 'ioredis'
import { z } from 'zod'

import type { Stack } from '../chaos/startStack'

const probed = z.object({
  heap: z.number(),
  external: z.number(),
  handles: z.number(),
  median: z.number(),
  p99: z.number(),
})
const counted = z.object({ n: z.number() })

/** Megabytes, counts and milliseconds, by their names. */
export type Sample = Readonly<Record<string, number>>

function probe(socketPath: string): Promise<z.infer<typeof probed>> {
  return new Promise((told, failed) => {
    const asked = request({ socketPath, path: '/' }, (answer) => {
      let text = ''
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
      answer.once('end', () => told(probed.parse(JSON.parse(text))))
    })
    asked.once('error', failed)
    asked.end()
  })
}

const megabytes = (bytes: number) => bytes / 2 ** 20

/** What the two processes, Postgres and Redis hold at this moment. */
export async function takeSample(stack: Stack, socket: string): Promise<Sample> {
  const sample: Record<string, number> = {}
  const bare = await probe(`${socket}-bare`)
  for (const { pid, role } of [stack.web, stack.worker]) {
    const { external, handles, heap, median, p99 } = await probe(`${socket}-${role}`)
    const status = await readFile(`/proc/${pid()}/status`, 'utf8')
    sample[`${role} RSS, MB`] = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
    sample[`${role} heap after GC, MB`] = megabytes(heap)
    sample[`${role} buffers after GC, MB`] = megabytes(external)
    sample[`${role} open handles`] = handles
    sample[`${role} file descriptors`] = (await readdir(`/proc/${pid()}/fd`)).length
    sample[`${role} event loop late, median, to a bare process’s`] = median / bare.median
    sample[`${role} event loop late, p99, to a bare process’s`] = p99 / bare.p99
  }
  sample['bare process’s event loop late, median ms'] = bare.median
  sample['bare process’s event loop late, p99 ms'] = bare.p99
  const [connections] = await stack.database.rows(
    counted,
    `select count(*)::int as n from pg_stat_activity
     where backend_type = 'client backend' and application_name <> 'chaos'`,
  )
  sample['connections of Postgres'] = connections?.n ?? 0
  const redis = new Redis(stack.redis.url)
  const info = await redis.info('clients')
  redis.disconnect()
  sample['connections of Redis'] = Number(/connected_clients:(\d+)/.exec(info)?.[1]) - 1
  return sample
}
