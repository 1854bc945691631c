/** `npm run soak -- --minutes 60`: see docs/developers/chaos.md. */
import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { buildIfStale } from '@/src/launch/buildIfStale.mjs'

import { openRestaurant } from '../chaos/openRestaurant'
import { startStack } from '../chaos/startStack'

import { bloatOf } from './bloatOf'
import { judge } from './judge'
import { openTraffic } from './openTraffic'
import { type Sample, takeSample } from './takeSample'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
})
const say = (line: string) => void process.stdout.write(`${line}\n`)
const seconds = Number(values.minutes) * 60
/** At most this part of a table or an index is dead or free. */
const mostWasted = 0.6
/** Carte writes no log file of its own; what its folder grows by is pictures and the menu's files. */
const mostFiles = 20

/** The size of all files in a folder, in megabytes. */
async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(files.map((file) => stat(path.join(folder, file))))
  return sizes.reduce((sum, { size }) => sum + size, 0) / 2 ** 20
}

await buildIfStale()
const failures: string[] = []
let isOver = false
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (isOver = true))
const nodeOptions = ['--expose-gc', '--import', path.resolve('tests/soak/probe.mjs')]
const stack = await startStack({ megabytes: 2_000, nodeOptions })
const bare = spawn(process.execPath, [...nodeOptions, path.resolve('tests/soak/bare.mjs')], {
  env: { ...process.env, SOAK_PROBE: stack.probe, ROLE: 'bare' },
  stdio: 'inherit',
})
try {
  const restaurant = await openRestaurant(stack)
  const files = await sizeOf(stack.files)
  const traffic = openTraffic(stack, restaurant, Number(values.seed))
  const samples: { at: number; sample: Sample }[] = []
  const from = performance.now()
  const every = Math.max(2, seconds / 240)
  for (let at = 0; at < seconds && !isOver; at = (performance.now() - from) / 1000) {
    await pause(every * 1000)
    samples.push({
      at: (performance.now() - from) / 1000,
      sample: await takeSample(stack, stack.probe),
    })
  }
  await traffic.stop()

  const run = ((samples.at(-1)?.at ?? 0) / 60).toFixed(1)
  const asked = isOver ? ` of ${values.minutes}, ended from outside` : ''
  say(`${run} minutes${asked}, ${samples.length} samples, seed ${values.seed}`)
  say(
    Object.entries(traffic.counts)
      .map(([what, count]) => `${what} ${count}`)
      .join(', '),
  )
  for (const { from: first, isFlat, most, name, until } of judge(samples)) {
    say(
      `${isFlat ? '✓' : '✗'} ${name}: ${first.toFixed(1)} → ${until.toFixed(1)} (highest ${most.toFixed(1)})`,
    )
    if (!isFlat) failures.push(name)
  }
  for (const { megabytes, name, wasted } of await bloatOf(stack.database)) {
    const isBounded = wasted <= mostWasted
    say(
      `${isBounded ? '✓' : '✗'} ${name}: ${megabytes.toFixed(1)} MB, ${Math.round(wasted * 100)} % dead or free`,
    )
    if (!isBounded) failures.push(name)
  }
  const grown = (await sizeOf(stack.files)) - files
  say(`${grown <= mostFiles ? '✓' : '✗'} Carte's files grew by ${grown.toFixed(1)} MB`)
  if (grown > mostFiles) failures.push('files')
  const wrong = new Set(traffic.wrong)
  for (const one of wrong) say(`✗ ${one}`)
  failures.push(...wrong)
} finally {
  bare.kill()
  await stack.stop()
}
process.exit(failures.length > 0 ? 1 : 0)
