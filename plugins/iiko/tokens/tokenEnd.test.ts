import { expect, it } from 'vitest'

import { tokenEnd } from './tokenEnd'

const jwt = (body: unknown) =>
  ['{}', JSON.stringify(body), 'mark']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

it.each([
  ['an opaque token', 'nRzIn0dJu1LpbGMbVfnCFDjKM4iwPhDV8tMlh7X5eWBR64iw', 3_600_000],
  ['a JWT', jwt({ exp: 1_800 }), 1_800_000],
  ['a JWT without an end', jwt({ sub: 'x' }), 3_600_000],
  ['three words', 'a.b.c', 3_600_000],
])('%s', (_, token, end) => {
  expect(tokenEnd(token, 0).getTime()).toBe(end)
})
