/**
 * Loaded before a program (`--import`): what it takes for the time of day is wrong by as many seconds as the file of
 * CHAOS_CLOCK says, read at the start and at each SIGUSR2. Timers and performance.now go on as they are, as with a
 * machine whose clock is set.
 */
import { readFileSync } from 'node:fs'

const Right = globalThis.Date
let wrongBy = 0

function read() {
  try {
    wrongBy = Number(readFileSync(process.env.CHAOS_CLOCK ?? '', 'utf8')) * 1000 || 0
  } catch {
    wrongBy = 0
  }
}
read()
process.on('SIGUSR2', read)

const now = () => Right.now() + wrongBy

globalThis.Date = new Proxy(Right, {
  construct: (target, args, as) => Reflect.construct(target, args.length > 0 ? args : [now()], as),
  apply: () => new Right(now()).toString(),
  get: (target, name, as) => (name === 'now' ? now : Reflect.get(target, name, as)),
})
