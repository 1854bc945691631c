import { expect, it } from 'vitest'

import { type Inline } from '../richText/RichText'
import { toPlainText } from './toPlainText'

const plain = (text: string): Inline => ({ is: 'text', text, marks: ['bold'] })

it('says in words what formatting said', () => {
  const text = toPlainText([
    { is: 'heading', level: 2, children: [plain('Autumn')] },
    {
      is: 'paragraph',
      children: [
        plain('Dear '),
        { is: 'variable', name: 'guest.name', marks: [] },
        { is: 'break' },
        { is: 'link', url: 'https://carte.example/menu', children: [plain('the menu')] },
      ],
    },
    {
      is: 'paragraph',
      children: [{ is: 'link', url: 'https://carte.example', children: [plain('carte.example')] }],
    },
    { is: 'quote', children: [plain('one'), { is: 'break' }, plain('two')] },
    { is: 'rule' },
  ])
  expect(text).toBe(
    'Autumn\n\nDear {{guest.name}}\nthe menu (https://carte.example/menu)\n\ncarte.example\n\n> one\n> two\n\n———',
  )
})
