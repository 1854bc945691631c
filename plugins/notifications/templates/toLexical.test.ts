import { expect, it } from 'vitest'

import { readLexical } from '@/src/domain/messages/richText/readLexical'

import { plainLinks } from './plainLinks'
import { toLexical } from './toLexical'

it('is read back as the paragraphs it was made of', () => {
  expect(readLexical(toLexical(['Итого: *{{order.total}}*', 'Ждём']))).toEqual([
    {
      is: 'paragraph',
      children: [
        { is: 'text', text: 'Итого: ', marks: [] },
        { is: 'variable', name: 'order.total', marks: ['bold'] },
      ],
    },
    { is: 'paragraph', children: [{ is: 'text', text: 'Ждём', marks: [] }] },
  ])
})

it.each([
  ['%7B%7Border.url%7D%7D', '{{order.url}}'],
  ['%257B%257Bsite.url%257D%257D%252Fmenu', '{{site.url}}/menu'],
  ['https://menu.example/%7B%7D', 'https://menu.example/%7B%7D'],
  ['%7B%7Bbroken%', '%7B%7Bbroken%'],
])('gives the address %s back as %s', (stored, written) => {
  const state = { root: { children: [{ type: 'link', fields: { url: stored } }] } }
  expect(plainLinks(state)).toEqual({
    root: { children: [{ type: 'link', fields: { url: written } }] },
  })
})
