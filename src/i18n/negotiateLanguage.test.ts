import { expect, it } from 'vitest'

import { negotiateLanguage } from './negotiateLanguage'

it.each([
  [null, 'ru'],
  ['', 'ru'],
  ['*', 'ru'],
  ['de-DE,de;q=0.9', 'ru'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,ru;q=0.8', 'en'],
  ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
  ['en;q=0.3, ru;q=0.7', 'ru'],
  ['ru;q=0.2, EN-us ; q=0.7', 'en'],
  ['en;q=0', 'ru'],
  ['en;q=nonsense;;,,;', 'en'],
])('%s is answered in %s', (header, language) => {
  expect(negotiateLanguage(header)).toBe(language)
})
