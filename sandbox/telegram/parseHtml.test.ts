import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseHtml } from './parseHtml'

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('parseHtml', () => {
  it('reads nested entities with UTF-16 offsets', () => {
    expect(
      parseHtml('😀 <b>жар <i>&amp; лёд</i></b> <a href="https://e.ru/?a=1&amp;b=2">тут</a>'),
    ).toEqual({
      text: '😀 жар & лёд тут',
      entities: [
        { type: 'bold', offset: 3, length: 9 },
        { type: 'italic', offset: 7, length: 5 },
        { type: 'text_link', offset: 13, length: 3, url: 'https://e.ru/?a=1&b=2' },
      ],
    })
  })

  it.each([
    ['<p>нет</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['я<br>', 'Unsupported start tag "br" at byte offset 2'],
    ['1 < 2', 'Unclosed start tag'],
    ['<b>жирно', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b><i>x</b></i>', 'Unmatched end tag, expected "</i>", found "</b>"'],
    ['x</b>', 'Unexpected end tag'],
    ['<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler"'],
  ])('refuses %s', (html, words) => {
    expect(() => parseHtml(html)).toThrow(`can't parse entities: ${words}`)
  })

  it('knows four named references only and leaves the rest as written', () => {
    expect(parseHtml('&lt;&gt;&quot;&#33;&#x21;&nbsp; & AT&T').text).toBe('<>"!!&nbsp; & AT&T')
  })

  it('gives back any escaped text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseHtml(`<b>${escape(text)}</b>`).text).toBe(text)
      }),
    )
  })
})
