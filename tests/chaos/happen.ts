import { setTimeout as pause } from 'node:timers/promises'

import { announce } from './announce'
import { askCarte } from './askCarte'
import { breakService } from './breakService'
import type { Course } from './Course'
import { endLeases } from './hurry'
import type { Happening, Victim } from './Plan'

/** One after the other for each victim: what is being started is not killed a second time. */
const turns = new Map<Victim, Promise<void>>()

/** Makes one thing of the plan happen; resolves when what it broke is whole again. */
export async function happen(course: Course, what: Happening): Promise<void> {
  const { restaurant, stack } = course
  const { disk, iiko } = stack
  switch (what.is) {
    case 'kill': {
      const turn = (turns.get(what.whom) ?? Promise.resolve()).then(() =>
        kill(course, what.whom, what.down),
      )
      turns.set(
        what.whom,
        turn.catch(() => undefined),
      )
      return turn
    }
    case 'trouble':
      return breakService(stack, what.service, what.how, what.calls)
    case 'stop': {
      const product = restaurant.dishes[what.dish]?.product ?? ''
      return iiko.control.setStop(restaurant.group, product, what.left ?? undefined)
    }
    case 'sync': {
      const dish = restaurant.dishes[what.dish]
      if (!dish) throw new Error(`There is no dish ${what.dish}.`)
      iiko.control.setPrice(dish.product, Math.round((dish.roubles * what.percent) / 100))
      const body = { connection: restaurant.connection, approve: true }
      const ask = () =>
        askCarte(`${stack.web.url}/api/iiko/sync`, { token: restaurant.token, body })
      for (let heard = await ask(); heard.status !== 202; heard = await ask()) {
        // In the moment of a restart staff may still be nobody.
        if (heard.status >= 400 && heard.status < 500 && ![401, 403].includes(heard.status))
          throw new Error(`The sync: ${heard.status} ${JSON.stringify(heard.body)}`)
        await pause(200)
      }
      return
    }
    case 'announce':
      return announce(course)
    case 'fill': {
      if (!disk.canBeFilled) return
      await disk.fill()
      await pause(what.during)
      await disk.free()
      // It may have given up, as it does without a byte for its log.
      return stack.postgres.revive()
    }
    case 'clock':
      return stack[what.whom].setClock(what.seconds)
  }
}

async function kill({ stack }: Course, whom: Victim, down: number): Promise<void> {
  const { postgres, redis } = stack
  if (whom === 'postgres') {
    await postgres.kill()
    await pause(down)
    await postgres.revive()
  } else if (whom === 'redis') {
    await redis.kill()
    await pause(down)
    await redis.start()
  } else {
    await stack[whom].kill()
    await pause(down)
    await begin(stack[whom])
  }
  await endLeases(stack.database)
}

/** As systemd does: a start that fails, while Postgres is away, is made again. */
async function begin({ start }: { start: () => Promise<void> }): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await start()
    } catch (error) {
      if (tries === 20) throw error
      await pause(300)
    }
  }
}
