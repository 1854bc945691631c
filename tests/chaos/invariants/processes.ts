import { readdir, readFile } from 'node:fs/promises'

import type { Course } from '../Course'
import { mark, type Stack } from '../startStack'

type Seen = { pid: number; parent: number }

/** Every process of this chaos' Carte, by what stands in its environment. */
async function ours(name: string): Promise<Seen[]> {
  const pids = (await readdir('/proc')).filter((one) => /^\d+$/.test(one))
  const seen = await Promise.all(
    pids.map(async (pid) => {
      const [environment, status] = await Promise.all(
        ['environ', 'status'].map((file) =>
          readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => ''),
        ),
      )
      if (!environment?.split('\0').includes(`${mark}=${name}`)) return []
      return [{ pid: Number(pid), parent: Number(/^PPid:\s+(\d+)/m.exec(status ?? '')?.[1]) }]
    }),
  )
  return seen.flat()
}

/** Processes that belong to this stack and to nobody who lives. */
export async function orphans(stack: Stack, living: readonly number[]): Promise<string[]> {
  const all = await ours(stack.name)
  const known = new Set(living)
  // A child of ours, and its child.
  for (let round = 0; round < 3; round += 1)
    for (const { parent, pid } of all) if (known.has(parent)) known.add(pid)
  return all.filter(({ pid }) => !known.has(pid)).map(({ pid }) => `process ${pid} is an orphan`)
}

/** No process is left of those that were killed. */
export const processes = ({ stack }: Course): Promise<string[]> =>
  orphans(stack, [stack.web.pid(), stack.worker.pid()])
