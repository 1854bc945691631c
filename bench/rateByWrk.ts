import { spawn, spawnSync } from 'node:child_process'
import { text } from 'node:stream/consumers'

import type { Side } from './menu/ratioOf'

/** Whether wrk is here: a load generator in C, so light that not it but nginx is measured. */
export const hasWrk = spawnSync('wrk', ['-v']).error === undefined

/** Answers a second over 50 connections by wrk; throws on any failure. */
export async function rateByWrk({ url, headers = {}, connections = 50 }: Side): Promise<number> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const child = spawn('wrk', ['-t1', `-c${connections}`, '-d3s', ...lines, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await text(child.stdout)
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
  if (!(rate > 0) || /Socket errors|Non-2xx/.test(said)) throw new Error(`wrk at ${url}: ${said}`)
  return rate
}
