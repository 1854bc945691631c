import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toEmailHtml } from '../email/toEmailHtml'
import { toPlainText } from '../plain/toPlainText'
import { type RichText } from '../richText/RichText'
import { toTelegramHtml } from '../telegram/toTelegramHtml'
import { fillVariables } from './fillVariables'
import { MissingVariable } from './MissingVariable'
import { variablesIn } from './variablesIn'

const greeting: RichText = [
  {
    is: 'paragraph',
    children: [
      { is: 'variable', name: 'guest.name', marks: ['bold'] },
      {
        is: 'link',
        url: '{{site.url}}/o?q={{guest.name}}',
        children: [{ is: 'text', text: 'order', marks: [] }],
      },
    ],
  },
]
const values = (name: string) => ({ guest: { name }, site: { url: 'https://carte.example' } })

describe('fillVariables', () => {
  it('fills texts, paths and addresses', () => {
    expect(
      fillVariables('{{ guest.name }}: {{total}} ₽', { guest: { name: 'Анна' }, total: 90 }),
    ).toBe('Анна: 90 ₽')
    expect(toTelegramHtml(fillVariables(greeting, values('A & B')))).toBe(
      '<b>A &amp; B</b><a href="https://carte.example/o?q=A%20%26%20B">order</a>',
    )
  })

  it.each(['{{7*7}}', '<b>', '{{site.url}}', '${1}', '&lt;', '$&'])(
    '%s stays literal (E17)',
    (name) => {
      expect(fillVariables('Hi {{guest.name}}', values(name))).toBe(`Hi ${name}`)
      const filled = fillVariables(greeting, values(name))
      expect(variablesIn(filled)).toEqual([])
      expect(toPlainText(filled)).toContain(name)
      for (const html of [toTelegramHtml(filled), toEmailHtml(filled)])
        expect(html).toContain(
          name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        )
    },
  )

  it('leaves no line break in a place of one line, whoever put it there (E17)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const subject = fillVariables('Hi\r\n{{guest.name}}', values(name), { isSingleLine: true })
        expect(subject).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/)
        expect(subject).not.toMatch(/\p{Cs}/u)
      }),
    )
    const name = 'A\r\nBcc: all@example.org'
    expect(fillVariables('{{guest.name}}', values(name), { isSingleLine: true })).toBe(
      'A Bcc: all@example.org',
    )
  })

  it('leads nowhere dangerous', () => {
    const filled = fillVariables(greeting, {
      guest: { name: '' },
      site: { url: 'javascript:alert(1)//' },
    })
    expect(toEmailHtml(filled)).not.toContain('javascript')
  })

  it.each(['name', 'constructor', 'guest', 'guest.name.length', '__proto__.x', 'toString'])(
    'names the variable without a value: %s',
    (name) => {
      const fill = () => fillVariables(`{{${name}}}`, { guest: { name: 'A' } })
      expect(fill).toThrow(new MissingVariable(name))
    },
  )

  it('takes no value that an object merely inherits', () => {
    const guest = {}
    Object.setPrototypeOf(guest, { name: 'A' })
    expect(() => fillVariables('{{guest.name}}', { guest })).toThrow(MissingVariable)
  })

  it('takes an empty value for a value', () => {
    expect(fillVariables('a{{b}}c', { b: '' })).toBe('ac')
  })
})

it('names each variable once, in texts, links and lists', () => {
  expect(variablesIn('{{a}} {{ b.c }} {{a}} {{7*7}} {{имя}} {{}} {{a b}}')).toEqual([
    'a',
    'b.c',
    'имя',
  ])
  expect(variablesIn(greeting)).toEqual(['guest.name', 'site.url'])
})
