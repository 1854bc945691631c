'use client'

import { z } from 'zod'

const run = <Result>() =>
  z.custom<(scope: string) => Promise<Result>>((it) => typeof it === 'function')
const script = z.object({
  stateOf: run<'unsupported' | 'denied' | 'on' | 'off'>(),
  endpointIn: run<string | null>(),
  switchOn: run<unknown>(),
  switchOff: run<string | null>(),
})

/** `public/push.js`, as the browser gets it: the same for guests and for staff, so that it is there once. */
export async function browserPush(): Promise<z.infer<typeof script>> {
  const address = '/push.js'
  return script.parse(await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address))
}
