import type { Happening, Plan } from './Plan'

function tell(what: Happening): string {
  switch (what.is) {
    case 'kill':
      return `kill ${what.whom} for ${what.down} ms`
    case 'trouble':
      return `${what.service} ${what.how} ×${what.calls}`
    case 'stop':
      return `stop ${what.dish}: ${what.left ?? 'lifted'}`
    case 'sync':
      return `price of ${what.dish}: ${what.percent} %`
    case 'announce':
      return 'announcement'
    case 'fill':
      return `full disk for ${what.during} ms`
    case 'clock':
      return `clock of ${what.whom} ${what.seconds} s`
  }
}

/** A plan on one line. */
export function tellPlan({ guests, happenings, seed, webhooks }: Plan): string {
  const who = guests.map(({ dish, does }) => `${does} ${dish}`).join(', ')
  const what = happenings.map(({ after, at, what: one }) => `${at}+${after}: ${tell(one)}`)
  const { copies, delay, lost } = webhooks
  return `seed ${seed} | guests: ${who} | webhooks ×${copies}, ≤${delay} ms, ${lost * 100} % lost | ${what.join('; ')}`
}
