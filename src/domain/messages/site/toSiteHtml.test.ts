import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Inline, RichText } from '../richText/RichText'

import { toSiteHtml } from './toSiteHtml'

const text = (said: string): Inline => ({ is: 'text', text: said, marks: [] })

describe('toSiteHtml', () => {
  it('shows what the editor can write', () => {
    const rich: RichText = [
      { is: 'heading', level: 1, children: [text('Ужин')] },
      {
        is: 'paragraph',
        children: [
          { is: 'text', text: 'Ждём <вас>', marks: ['bold', 'italic'] },
          { is: 'break' },
          { is: 'link', url: '/nevsky', children: [text('меню')] },
        ],
      },
      {
        is: 'list',
        style: 'number',
        start: 3,
        items: [{ checked: null, children: [text('борщ')], lists: [] }],
      },
    ]
    expect(toSiteHtml(rich, { siteUrl: 'https://example.ru' })).toBe(
      '<h2>Ужин</h2><p><strong><em>Ждём &lt;вас&gt;</em></strong><br>' +
        '<a href="https://example.ru/nevsky">меню</a></p><ol start="3"><li>борщ</li></ol>',
    )
  })

  it('leads nowhere that runs a script, and says what the link said', () => {
    const link: Inline = { is: 'link', url: 'javascript:alert(1)', children: [text('сюда')] }
    expect(toSiteHtml([{ is: 'paragraph', children: [link] }])).toBe('<p>сюда</p>')
  })

  it('lets no text out of its element', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (said, url) => {
        const inlines: Inline[] = [text(said), { is: 'link', url, children: [text(said)] }]
        const html = toSiteHtml([{ is: 'quote', children: inlines }])
        const left = html.replace(/<\/?(?:blockquote|p)>|<a href="[^"<>]*">|<\/a>/g, '')
        expect(left).not.toMatch(/[<>"]/)
      }),
    )
  })
})
