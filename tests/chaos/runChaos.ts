import { openRestaurant } from './openRestaurant'
import { performRun, type Result } from './performRun'
import type { Plan } from './Plan'
import { orphans } from './invariants/processes'
import { startStack } from './startStack'
import { tellPlan } from './tellPlan'

type Played = { plan: Plan; result: Result }

type Options = {
  plans: readonly Plan[]
  say: (line: string) => void
  /** Before each run: no more of them once it says so. */
  isOver?: () => boolean
}

/** Plays the plans one after the other on one stack, and ends all of it. A run that breaks begins a new one. */
export async function runChaos({ plans, say, isOver = () => false }: Options): Promise<Played[]> {
  const played: Played[] = []
  let stack = await startStack()
  try {
    if (!stack.disk.canBeFilled) say('The disk is not filled: this user may not mount a small one.')
    let restaurant = await openRestaurant(stack)
    for (const plan of plans) {
      if (isOver()) break
      say(tellPlan(plan))
      const result = await performRun(stack, restaurant, plan)
      played.push({ plan, result })
      const { seconds, violations } = result
      say(`  ${seconds.toFixed(1)} s, ${violations.length === 0 ? 'all holds' : 'VIOLATED'}`)
      for (const one of violations) say(`  ✗ ${one}`)
      if (violations.length > 0 && plan !== plans.at(-1)) {
        say(lastWords(stack))
        await stack.stop()
        stack = await startStack()
        restaurant = await openRestaurant(stack)
      }
    }
    const codes = [await stack.web.stop(), await stack.worker.stop()]
    const left = await orphans(stack, [])
    const [last] = played.slice(-1)
    if (codes.some((code) => code !== 0)) left.push(`the ends were ${codes.join(' and ')}`)
    last?.result.violations.push(...left.map((one) => `after the end: ${one}`))
  } finally {
    await stack.stop()
  }
  return played
}

const lastWords = ({ web, worker }: Awaited<ReturnType<typeof startStack>>): string =>
  [web, worker].map(({ output, role }) => `--- ${role}\n${output().slice(-3_000)}`).join('\n')
