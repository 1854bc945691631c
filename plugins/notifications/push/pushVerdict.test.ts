import { expect, it } from 'vitest'

import { isPushService } from './pushServices'
import { pushVerdict } from './pushVerdict'

const of = (status: number, retryAfter?: string, isOurKeyAtFault = true) =>
  pushVerdict({ status, retryAfter }, { now: 0, isOurKeyAtFault })

it.each([
  [200, { is: 'sent' }],
  [201, { is: 'sent' }],
  [202, { is: 'sent' }],
  [404, { is: 'gone', reason: 'HTTP 404' }],
  [410, { is: 'gone', reason: 'HTTP 410' }],
  [413, { is: 'refused', reason: 'HTTP 413' }],
  [400, { is: 'refused', reason: 'HTTP 400' }],
  [301, { is: 'refused', reason: 'HTTP 301' }],
  [307, { is: 'refused', reason: 'HTTP 307' }],
  [429, { is: 'later', reason: 'HTTP 429', wait: undefined }],
  [408, { is: 'later', reason: 'HTTP 408', wait: undefined }],
  [500, { is: 'later', reason: 'HTTP 500', wait: undefined }],
  [503, { is: 'later', reason: 'HTTP 503', wait: undefined }],
])('E13: %i', (status, outcome) => {
  expect(of(status)).toEqual(outcome)
})

it('E13: waits as long as the service says', () => {
  expect(of(429, '17')).toMatchObject({ is: 'later', wait: 17_000 })
  expect(of(503, '5')).toMatchObject({ is: 'later', wait: 5_000 })
})

it('E13: a key that is not accepted stops the channel, a subscription of another key does not', () => {
  for (const status of [401, 403]) {
    expect(of(status)).toMatchObject({ is: 'later', pausesChannel: true })
    expect(of(status, undefined, false)).toEqual({
      is: 'refused',
      reason: `HTTP ${status}: VAPID`,
    })
  }
})

it.each([
  ['fcm.googleapis.com', true],
  ['updates.push.services.mozilla.com', true],
  ['wns2-par02p.notify.windows.com', true],
  ['web.push.apple.com', true],
  ['fcm.googleapis.com.evil.example', false],
  ['evilpush.apple.com', false],
  ['evil.example', false],
])('%s', (host, isOne) => {
  expect(isPushService(host)).toBe(isOne)
})
