import { expect, it } from 'vitest'

import { createLogger } from '@/src/log/createLogger'

import { toProblem } from './toProblem'

it('what nobody foresaw is logged without the secrets of its address, and answered without its cause', () => {
  const lines: string[] = []
  const logger = createLogger({
    LOG_LEVEL: 'error',
    destination: { write: (line) => void lines.push(line) },
  })
  const fail = (pathname: string) =>
    toProblem(
      { t: () => '', method: 'POST', pathname, payload: { logger } },
      new Error('the cause of it'),
    )
  const problem = fail('/api/users/verify/a-secret-of-a-guest')
  fail('/orders/12/Ab0-unguessable_token12')
  fail('/u/another-secret?email=anna%40example.org')
  expect(problem.code).toBe('internal')
  expect(JSON.stringify(problem.detail)).not.toContain('the cause')
  const logged = lines.map((line): unknown => JSON.parse(line))
  expect(logged).toMatchObject(
    ['/api/users/verify/…', '/orders/12/…', '/u/…'].map((path) => ({
      ...{ msg: 'A call failed', method: 'POST', path },
      err: { message: 'the cause of it' },
    })),
  )
  expect(lines.join('')).not.toMatch(/secret|unguessable|anna/)
})
