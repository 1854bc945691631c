import fc from 'fast-check'
import { expect, it } from 'vitest'

import { type Inline, type RichText } from '../richText/RichText'
import { readRuns } from './readRuns'
import { toTelegramHtml } from './toTelegramHtml'

const plain = (text: string): Inline => ({ is: 'text', text, marks: [] })

it('writes blocks with the tags that Telegram knows', () => {
  const rich: RichText = [
    { is: 'heading', level: 1, children: [{ is: 'text', text: 'Soup & co', marks: ['bold'] }] },
    { is: 'paragraph', children: [plain('a'), { is: 'break' }, plain('<b> "q"')] },
    { is: 'quote', children: [{ is: 'text', text: 'q', marks: ['bold', 'italic'] }] },
    { is: 'paragraph', children: [{ is: 'text', text: 'x', marks: ['bold', 'code'] }] },
    { is: 'image', url: 'https://carte.example/a.png', alt: 'a' },
    {
      is: 'paragraph',
      children: [
        { is: 'link', url: 'https://e.example/?a=1&b="', children: [plain('page')] },
        { is: 'link', url: 'tel:+79161234567', children: [plain('call')] },
        { is: 'link', url: 'javascript:alert(1)', children: [plain('no')] },
      ],
    },
  ]
  expect(toTelegramHtml(rich)).toBe(
    [
      '<b>Soup &amp; co</b>',
      'a\n&lt;b&gt; &quot;q&quot;',
      '<blockquote><b><i>q</i></b></blockquote>',
      '<code>x</code>',
      '<a href="https://e.example/?a=1&amp;b=%22">page</a>call (+79161234567)no',
    ].join('\n\n'),
  )
})

it('keeps any text literal: tags, ampersands, emoji, right to left', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('<b>', '&amp;', '</b>', '👩‍👩‍👧', 'שלום', '{{7*7}}', '&#60;'),
  )
  fc.assert(
    fc.property(fc.array(strings, { minLength: 1 }), (texts) => {
      const text = texts.join('')
      const html = toTelegramHtml([{ is: 'paragraph', children: [plain(text)] }])
      expect(html).not.toMatch(/<[^>]/)
      expect(
        readRuns(html)
          .map((run) => run.text)
          .join(''),
      ).toBe(text.trim())
    }),
  )
})
