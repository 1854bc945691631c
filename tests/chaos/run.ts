/** `npm run chaos -- --runs 200 --seed N`: see docs/developers/chaos.md. */
import { parseArgs } from 'node:util'

import { buildIfStale } from '@/src/launch/buildIfStale.mjs'

import { systemPostgres } from '../services/startSystemPostgres'

import { planOf } from './planOf'
import { report } from './report'
import { runChaos } from './runChaos'
import { lacksForChaos } from './startStack'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
  },
})
const say = (line: string) => void process.stdout.write(`${line}\n`)

const lacking = [...lacksForChaos(), ...(systemPostgres === null ? ['Postgres of the system'] : [])]
if (lacking.length > 0) {
  say(`The chaos needs ${lacking.join(', ')}.`)
  process.exit(2)
}
await buildIfStale()
const first = Number(values.seed)
say(`Run n has the seed ${first} + n; one run again: npm run chaos -- --runs 1 --seed SEED`)
let isOver = false
// After the run that is under way: nothing is to be left behind.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (isOver = true))
const plans = Array.from({ length: Number(values.runs) }, (_, run) => planOf(first + run))
const played = await runChaos({ plans, say, isOver: () => isOver })
say(report(played))
process.exit(played.some(({ result }) => result.violations.length > 0) ? 1 : 0)
