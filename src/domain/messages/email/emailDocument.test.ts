import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { emailColors } from './emailColors'
import { emailDocument } from './emailDocument'
import { type EmailParts } from './EmailParts'
import { readableOn } from './readableOn'
import { toEmailHtml } from './toEmailHtml'

const parts: EmailParts = {
  lang: 'ru',
  title: 'Заказ принят',
  preheader: 'Будет готов к 18:30',
  brand: { name: 'Кафе «Сад»', url: 'https://carte.example' },
  bodyHtml: '<p>Спасибо!</p>',
  bodyText: 'Спасибо!',
  button: { label: 'Открыть заказ', url: 'https://carte.example/o/1?a=1&b=2' },
  footer: {
    reason: 'Вы сделали заказ.',
    unsubscribe: { label: 'Отписаться', url: 'https://carte.example/u/1' },
    address: 'Москва',
  },
}

describe('emailDocument', () => {
  it('says its language, shows both colour schemes and hides its tables from screen readers', () => {
    const { html } = emailDocument(parts)
    expect(html).toContain('<html lang="ru" dir="ltr">')
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain('@media (prefers-color-scheme:dark)')
    for (const [table] of html.matchAll(/<table [^>]*>/g))
      expect(table).toContain('role="presentation"')
    for (const [image] of html.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="/)
    expect(html.match(/<h1 /g)).toHaveLength(1)
    expect(html).not.toMatch(/#(?:000|fff|000000|ffffff)\b/i)
    expect(html).toContain('href="https://carte.example/o/1?a=1&amp;b=2"')
  })

  it('stays below what Gmail cuts off, with much room', () => {
    expect(Buffer.byteLength(emailDocument(parts).html)).toBeLessThan(20_000)
  })

  it('says the same in plain text', () => {
    expect(emailDocument(parts).text).toBe(
      'Заказ принят\n\nСпасибо!\n\nОткрыть заказ: https://carte.example/o/1?a=1&b=2\n\n' +
        '-- \nКафе «Сад»\nМосква\nВы сделали заказ.\nОтписаться: https://carte.example/u/1\n',
    )
  })

  it('leaves out what is not there, and links that lead nowhere', () => {
    const { html, text } = emailDocument({
      ...parts,
      button: { label: 'x', url: 'javascript:alert(1)' },
      footer: { reason: 'r' },
    })
    expect(html + text).not.toContain('javascript')
    expect(html).not.toContain('class="c-button"')
  })

  it('takes no tag from a text, and no style from an accent (E17)', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const evil = `"><script>${rest}`
        const { html } = emailDocument({
          ...parts,
          lang: evil,
          title: evil,
          preheader: evil,
          brand: { name: evil, accent: `red;}${evil}`, logoUrl: evil },
          button: { label: evil, url: `https://carte.example/${evil}` },
          footer: { reason: evil, address: evil },
        })
        expect(html).not.toMatch(/<script/i)
      }),
    )
  })
})

it('keeps any text literal in a letter’s body', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const html = toEmailHtml([
        { is: 'quote', children: [{ is: 'text', text: `<${text}`, marks: [] }] },
      ])
      expect(html.match(/<[a-z]/g)).toHaveLength(1)
    }),
  )
})

it('has text that is read easily in both schemes, and on any button (WCAG 2.2, 1.4.3)', () => {
  for (const scheme of [emailColors.light, emailColors.dark]) {
    for (const color of [scheme.text, scheme.soft, scheme.link]) {
      expect(contrast(color, scheme.card)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(color, scheme.ground)).toBeGreaterThanOrEqual(4.5)
    }
  }
  const channel = fc.nat(255).map((value) => value.toString(16).padStart(2, '0'))
  fc.assert(
    fc.property(channel, channel, channel, (red, green, blue) => {
      const color = `#${red}${green}${blue}`
      expect(contrast(color, readableOn(color))).toBeGreaterThanOrEqual(3.9)
    }),
  )
})

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
