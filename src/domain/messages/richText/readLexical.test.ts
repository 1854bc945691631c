import fc from 'fast-check'
import { expect, it } from 'vitest'

import { toEmailHtml } from '../email/toEmailHtml'
import { toPlainText } from '../plain/toPlainText'
import { toTelegramHtml } from '../telegram/toTelegramHtml'
import { readLexical } from './readLexical'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format, version: 1 })
const element = (type: string, children: unknown[], more = {}) => ({ type, children, ...more })
const state = (...children: unknown[]) => ({ root: element('root', children) })

it('reads marks, breaks and links of a paragraph', () => {
  const fields = { url: ' https://carte.example ', linkType: 'custom', newTab: true }
  const paragraph = element('paragraph', [
    text('a', 0b11111),
    { type: 'linebreak' },
    { type: 'tab' },
    element('link', [text('menu', 1)], { fields }),
  ])
  expect(readLexical(state(paragraph))).toEqual([
    {
      is: 'paragraph',
      children: [
        { is: 'text', text: 'a', marks: ['bold', 'italic', 'underline', 'strike', 'code'] },
        { is: 'break' },
        { is: 'text', text: ' ', marks: [] },
        {
          is: 'link',
          url: 'https://carte.example',
          children: [{ is: 'text', text: 'menu', marks: ['bold'] }],
        },
      ],
    },
  ])
})

it('hangs an inner list on the item before it, and knows ticks and first numbers', () => {
  const inner = element('list', [element('listitem', [text('c')])], {
    listType: 'number',
    start: 3,
  })
  const list = element(
    'list',
    [
      element('listitem', [text('a')], { checked: true }),
      element('listitem', [text('b')]),
      element('listitem', [inner]),
    ],
    { listType: 'check', start: 1 },
  )
  const rich = readLexical(state(list))
  expect(toPlainText(rich)).toBe('☑ a\n☐ b\n\u00A0\u00A0\u00A03. c')
  expect(toTelegramHtml(rich)).toBe('☑ a\n☐ b\n\u00A0\u00A0\u00A03. c')
  expect(toEmailHtml(rich)).toContain('<ol start="3"')
})

it('finds a variable of which a part only is bold, and keeps the marks around it', () => {
  const paragraph = element('paragraph', [text('To {{gu'), text('est.na', 1), text('me }}, hi')])
  expect(readLexical(state(paragraph))).toEqual([
    {
      is: 'paragraph',
      children: [
        { is: 'text', text: 'To ', marks: [] },
        { is: 'variable', name: 'guest.name', marks: [] },
        { is: 'text', text: ', hi', marks: [] },
      ],
    },
  ])
})

it('shows a picture that was read along, and what text an unknown node holds', () => {
  const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
  const rich = readLexical(
    state(
      upload(7),
      upload({ url: '/media/soup.webp', alt: 'Soup', mimeType: 'image/webp' }),
      upload({ url: '/media/menu.pdf', mimeType: 'application/pdf' }),
      element('banner', [element('paragraph', [text('inside')]), text('loose')]),
      { type: 'horizontalrule' },
      element('heading', [text('Title')], { tag: 'h3' }),
      element('paragraph', []),
    ),
  )
  expect(rich.map((block) => block.is)).toEqual([
    'image',
    'paragraph',
    'paragraph',
    'rule',
    'heading',
  ])
  expect(toEmailHtml(rich, { siteUrl: 'https://carte.example' })).toContain(
    '<img src="https://carte.example/media/soup.webp" alt="Soup"',
  )
})

it('throws for no JSON at all', () => {
  const node = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: fc.constantFrom(
          'paragraph',
          'list',
          'listitem',
          'link',
          'text',
          'upload',
          'x',
          'quote',
        ),
        text: fc.oneof(fc.string(), fc.integer()),
        format: fc.oneof(fc.nat(255), fc.constant('left')),
        fields: fc.oneof(fc.jsonValue(), fc.record({ url: fc.string() })),
        value: fc.jsonValue(),
        children: fc.oneof(
          { maxDepth: 4 },
          fc.jsonValue(),
          fc.array(tie('node'), { maxLength: 4 }),
        ),
      },
      { requiredKeys: ['type'] },
    ),
  })).node
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        node.map((root) => ({ root })),
      ),
      (json) => {
        const rich = readLexical(json)
        for (const render of [toPlainText, toTelegramHtml, toEmailHtml])
          expect(typeof render(rich)).toBe('string')
      },
    ),
  )
})
