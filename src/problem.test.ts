import { expect, it } from 'vitest'

import { problems } from './errors'
import { problemBody } from './problem'

it('says what the code means, in Russian unless asked otherwise', () => {
  expect(problemBody({ code: 'not-found' })).toEqual({
    type: 'urn:carte:problem:not-found',
    title: 'Не найдено',
    status: 404,
    detail: 'Не найдено',
  })
  expect(problemBody({ code: 'not-found', language: 'en' }).title).toBe('Not found')
})

it('carries the detail, the wrong fields and the id of the request in the same language', () => {
  const body = problemBody({
    code: 'invalid',
    language: 'en',
    detail: { ru: 'Проверьте цену', en: 'Check the price' },
    errors: [{ field: 'price', detail: { ru: 'Мало', en: 'Too little' } }],
    requestId: 'req-1',
  })
  expect(body).toMatchObject({
    status: 422,
    detail: 'Check the price',
    errors: [{ field: 'price', detail: 'Too little' }],
    request_id: 'req-1',
  })
})

it('leaves out what there is none of', () => {
  const body = problemBody({ code: 'internal', errors: [], requestId: null })
  expect(Object.keys(body).sort()).toEqual(['detail', 'status', 'title', 'type'])
})

it('has one code for each status', () => {
  const statuses = Object.values(problems).map(({ status }) => status)
  expect(new Set(statuses).size).toBe(statuses.length)
})
