import { expect, it } from 'vitest'

import { createLogger } from './createLogger'

const framesHere: unknown = expect.stringContaining('createLogger.test.ts')
const aTime: unknown = expect.stringMatching(/^\d{4}-.*Z$/)

function logged(log: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = []
  log(createLogger({ LOG_LEVEL: 'trace', destination: { write: (line) => void lines.push(line) } }))
  return lines.join('')
}

it.each(
  [
    'password',
    'token',
    'authorization',
    'cookie',
    'Set-Cookie',
    'apiKey',
    'api_key',
    'apiKeyIndex',
    'secret',
    'email',
    'phone',
    'hash',
    'salt',
    'sessions',
    'resetPasswordToken',
    'username',
  ].map((name) => [name]),
)('hides %s at every depth', (name) => {
  const line = logged((logger) =>
    logger.info({
      [name]: 'hunter2',
      user: { [name]: 'hunter2', list: [{ [name]: ['hunter2'] }] },
    }),
  )
  expect(line).not.toContain('hunter2')
  expect(line).toContain('[redacted]')
})

it.each([
  'ivan.petrov+carte@example.org signed in',
  'GET /x?email=ivan%40example.org',
  'Authorization: Bearer abcdefgh12345678',
  'users API-Key 0f6e1c0a-ivan',
  'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6Iml2YW4ifQ.ivan-signature',
  'connect to postgres://carte:ivan@db.example.org/carte failed',
  'call +7 (912) 345-67-89 back',
])('hides what stands in a sentence: %s', (sentence) => {
  const line = logged((logger) => {
    logger.warn(sentence)
    logger.error(new Error(sentence))
    logger.error({ err: new Error('outer', { cause: new Error(sentence) }) })
  })
  expect(line).not.toMatch(/ivan|abcdefgh12345678|345-67-89/)
})

it('keeps the query of a failed statement and drops its values', () => {
  const failure = new Error('Failed query: insert into "users" values ($1)\nparams: Иван,"секрет"')
  const line = logged((logger) => {
    logger.error({ err: failure }, 'A request failed')
    logger.error(failure)
  })
  expect(line).toContain('insert into')
  expect(line).not.toMatch(/Иван|секрет/)
  for (const one of line.trim().split('\n'))
    expect(JSON.parse(one)).toMatchObject({ level: 'error' })
})

it('shows an error with its code, frames and causes', () => {
  const error = Object.assign(new Error('no', { cause: new Error('why') }), {
    code: 'E1',
    params: 1,
  })
  const line: unknown = JSON.parse(logged((logger) => logger.error({ err: error }, 'failed')))
  expect(line).toMatchObject({
    level: 'error',
    msg: 'failed',
    err: {
      type: 'Error',
      message: 'no',
      code: 'E1',
      stack: framesHere,
      cause: { message: 'why' },
    },
  })
  expect(JSON.stringify(line)).not.toContain('params')
})

it('leaves ordinary lines as they are', () => {
  const line: unknown = JSON.parse(
    logged((logger) => logger.info({ id: 'a-1', path: '/api/v1/menu', ms: 1.5 }, 'request')),
  )
  expect(line).toEqual({
    level: 'info',
    time: aTime,
    id: 'a-1',
    path: '/api/v1/menu',
    ms: 1.5,
    msg: 'request',
  })
})
