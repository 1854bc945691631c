import { expect, it } from 'vitest'

import { lookUpVerdict } from './lookUpVerdict'

const startedAt = new Date('2026-11-28T12:00:00Z')
const at = (seconds: number, body = 'Ваш код 1234') => ({
  reference: `SM${seconds}`,
  body,
  createdAt: new Date(startedAt.getTime() + seconds * 1_000),
})

it.each([
  ['nothing is there', [], { is: 'absent' }],
  ['it is there', [at(1)], { is: 'sent', reference: 'SM1' }],
  [
    'it is there behind the words of a trial',
    [at(2, 'Sent from your Twilio trial account - Ваш код 1234')],
    { is: 'sent', reference: 'SM2' },
  ],
  ['the same words are from an hour before', [at(-3_600)], { is: 'absent' }],
  ['other words are from that moment', [at(1, 'Заказ готов')], null],
])('E3: %s', (_, found, verdict) => {
  expect(lookUpVerdict({ startedAt, body: 'Ваш код 1234', found })).toEqual(verdict)
})

it('E3: of an SMS whose words are not known, whatever left at that moment is it', () => {
  expect(lookUpVerdict({ startedAt, body: undefined, found: [at(1)] })).toMatchObject({
    is: 'sent',
  })
  expect(lookUpVerdict({ startedAt, body: undefined, found: [] })).toEqual({ is: 'absent' })
})
