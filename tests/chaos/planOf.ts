import { seeded } from '../services/seeded'

import {
  type Doing,
  doings,
  type GuestPlan,
  type Happening,
  type Plan,
  services,
  type Timed,
  troubles,
  type Victim,
} from './Plan'
import { stepsOf } from './stepsOf'

/** Dishes that always can be had: a guest who orders another may be refused. */
export const safeDishes = 4
export const dishes = 7
/** Stripe and iiko refuse what is signed five minutes ago: a clock that is wrong by more is another trouble. */
const mostSkew = 240

/** The run of a seed: the same for the same seed, on every machine and in every version that has this file. */
export function planOf(seed: number): Plan {
  const random = seeded(seed)
  const below = (end: number) => Math.floor(random() * end)
  const between = (from: number, until: number) => from + below(until - from + 1)
  const oneOf = <One>(all: readonly [One, ...One[]]): One => all[below(all.length)] ?? all[0]

  const guest = (): GuestPlan => {
    const does: Doing = random() < 0.5 ? 'pays' : oneOf(doings)
    const dish = random() < 0.8 ? below(safeDishes) : between(safeDishes, dishes - 1)
    return { does, dish }
  }
  const guests = Array.from({ length: between(6, 9) }, guest)
  const steps = guests.reduce((sum, { does }) => sum + stepsOf(does), 0)

  const happenings: Timed[] = []
  const plan = (what: Happening) =>
    happenings.push({ at: between(1, steps), after: below(120), what })
  const whom = (): Victim => {
    const chance = random()
    return chance < 0.3 ? 'web' : chance < 0.65 ? 'worker' : chance < 0.85 ? 'postgres' : 'redis'
  }
  for (let kills = between(1, 3); kills > 0; kills -= 1)
    plan({ is: 'kill', whom: whom(), down: between(0, 300) })
  for (let outages = between(0, 2); outages > 0; outages -= 1)
    plan({ is: 'trouble', service: oneOf(services), how: oneOf(troubles), calls: between(1, 3) })
  for (let stops = between(0, 2); stops > 0; stops -= 1) {
    const left = random() < 0.5 ? null : below(3)
    plan({ is: 'stop', dish: between(safeDishes, dishes - 1), left })
  }
  if (random() < 0.4) plan({ is: 'sync', dish: below(dishes), percent: between(80, 125) })
  if (random() < 0.5) plan({ is: 'announce' })
  if (random() < 0.12) plan({ is: 'fill', during: between(300, 1_500) })
  if (random() < 0.25) {
    const seconds = between(30, mostSkew) * (random() < 0.5 ? -1 : 1)
    plan({ is: 'clock', whom: oneOf(['web', 'worker']), seconds })
  }
  return {
    seed,
    guests,
    webhooks: { copies: between(1, 3), delay: below(400), lost: random() < 0.5 ? 0 : 0.3 },
    happenings: happenings.sort((one, other) => one.at - other.at || one.after - other.after),
  }
}
