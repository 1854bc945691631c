import { expect, it } from 'vitest'

import { linkTarget } from './linkTarget'

it.each([
  ['https://carte.example/a b', undefined, 'https://carte.example/a%20b'],
  ['/menu', 'https://carte.example', 'https://carte.example/menu'],
  ['/menu', undefined, undefined],
  ['mailto:a@b.example', undefined, 'mailto:a@b.example'],
  ['javascript:alert(1)', 'https://carte.example', undefined],
  [' java\nscript:alert(1)', 'https://carte.example', undefined],
  ['data:text/html,x', undefined, undefined],
  ['', 'https://carte.example', undefined],
])('%j on %s leads to %s', (url, siteUrl, target) => {
  expect(linkTarget(url, siteUrl)).toBe(target)
})
