import { expect, it } from 'vitest'

import { withoutQuotes } from './withoutQuotes'

it.each([
  ["button URL 'https://menu.example/orders/1/key' is invalid", 'button URL … is invalid'],
  ['rejected: «Анна, ваш «код» 483920» is spam', 'rejected: … is spam'],
  ['start tag "анна" at "3"', 'start tag …'],
  ["User doesn't exist, can't deliver", "User doesn't exist, can't deliver"],
  ['550 5.1.1 no such user', '550 5.1.1 no such user'],
])('%s', (said, left) => {
  expect(withoutQuotes(said)).toBe(left)
})
