import { expect, it } from 'vitest'

import { emailAddress } from '@/src/domain/messages/address/emailAddress'
import { phone } from '@/src/domain/messages/address/phone'
import { cleanValue } from '@/src/domain/messages/template/cleanValue'
import { singleLine } from '@/src/domain/messages/template/singleLine'
import { splitVariables } from '@/src/domain/messages/template/splitVariables'
import { decodeEntities } from '@/src/domain/messages/telegram/decodeEntities'
import { normal } from '@/src/domain/sheet/normal'
import { tidyText } from '@/src/domain/sheet/tidyText'
import { slugify } from '@/src/domain/slug/slugify'
import { storableText } from '@/src/domain/text/storableText'

import { writtenWith } from './writtenWith'

const product = ['collections', 'endpoints', 'globals', 'hooks', 'plugins', 'src']

it('no secret is compared by ===, which takes longer the more of it is right', () => {
  const secret = String.raw`\w*([sS]ecret|[sS]ignature|[hH]mac|[dD]igest|[pP]assword|[tT]oken|[hH]ash)`
  const compared = new RegExp(`${secret}(\\(\\))? (===|!==) ${secret}\\b`)
  expect(writtenWith(compared, product)).toEqual([
    // Which of two reads of the desk came last, in the browser.
    'src/admin/desk/useDesk.ts: for (const key of keys) if (now.get(key)?.token === token) rest.delete(key)',
  ])
})

it('HTML is written as it is in known places alone, each of which makes it of texts', () => {
  const found = writtenWith(
    /dangerouslySetInnerHTML|[iI]nnerHTML =|insertAdjacentHTML|document\.write|outerHTML =/,
    product,
  )
  expect(found.map((line) => line.split(':')[0])).toEqual([
    // toTelegramHtml, whose test keeps any text literal.
    'src/admin/announcements/TelegramView.tsx',
    // storyHtml.
    'src/guest/dish/DishSheet.tsx',
    // The restaurant's colour, which the settings check, and JSON-LD without `<`.
    'src/guest/frame/Head.tsx',
    'src/guest/frame/Head.tsx',
    // toSiteHtml.
    'src/guest/news/NewsItemPage.tsx',
    'src/guest/pages/BlockView.tsx',
    // A picture of ours.
    'src/guest/scripts/dish/sheet.ts',
    // A part of the page that the server made.
    'src/guest/scripts/menu/takeOver.ts',
    'src/guest/scripts/menu/takeOver.ts',
    'src/guest/scripts/menu/takeOver.ts',
  ])
})

it('nobody is sent on to where a request says', () => {
  const found = writtenWith(/\.redirect\((?!'\/)/, [...product, 'src/server'])
  const asked = found.filter((line) => /req\.(query|body|headers|get\()/.test(line))
  expect(asked).toEqual([])
  expect(writtenWith(/req\.(query|body)\.(next|return\w*|redirect\w*|url|to)\b/, product)).toEqual(
    [],
  )
})

it('no text, however long and contrived, takes a reader of texts long (ReDoS)', () => {
  const long = 20_000
  const texts = [
    ...['a', ' ', '\t', '\n', '0', '+', '.', '-', '@', '<', '&', '{', '{{', '(', '\\', '#', 'ё'],
    ...['a.', 'a-', 'a@', '&amp', '<a ', '{{a', '+7 ', '\u00A0', '=\n', '0 ', '"\''],
  ].flatMap((part) => {
    const much = part.repeat(long / part.length)
    return [much, `${much}!`, `a@${much}!`, `+7${much}x`]
  })
  const readers = {
    ...{ emailAddress, phone, cleanValue, singleLine, splitVariables, decodeEntities },
    ...{ normal, tidyText, slugify, storableText },
  }
  for (const [name, read] of Object.entries(readers)) {
    for (const text of texts) {
      const began = performance.now()
      try {
        read(text)
      } catch {
        // Refused is fine; late is not.
      }
      // What is linear takes milliseconds, what is not takes minutes.
      const took = performance.now() - began
      expect([name, text.slice(0, 12), took < 5_000]).toEqual([name, text.slice(0, 12), true])
    }
  }
})
