import { expect, it } from 'vitest'

import { planOf } from '../chaos/planOf'
import { report } from '../chaos/report'
import { runChaos } from '../chaos/runChaos'
import { lacksForChaos } from '../chaos/startStack'
import { printedByFirstStart } from '../services/demoFolder'
import { systemPostgres } from '../services/startSystemPostgres'

const seed = Number(process.env.CHAOS_SEED ?? 958)
const runs = Number(process.env.CHAOS_RUNS ?? 3)
const lacking = [...lacksForChaos(), ...(systemPostgres ? [] : ['Postgres of the system'])]

/** The short form of `npm run chaos`: docs/developers/chaos.md. */
it.skipIf(lacking.length > 0)(
  `holds what was promised in ${runs} runs of kills, cuts and full disks, seed ${seed}${lacking.length ? ` (not here: ${lacking.join(', ')})` : ''}`,
  { timeout: 900_000 },
  async () => {
    // Whoever filled the demo folder has built Carte.
    await printedByFirstStart()
    const plans = Array.from({ length: runs }, (_, run) => planOf(seed + run))
    const said: string[] = []
    const played = await runChaos({ plans, say: (line) => said.push(line) })
    process.stdout.write(`${report(played)}\n`)
    expect(
      played.flatMap(({ result }) => result.violations),
      said.join('\n'),
    ).toEqual([])
    expect(played).toHaveLength(runs)
  },
)
