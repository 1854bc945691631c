import { expect, it } from 'vitest'

import { smsSegments } from '@/src/domain/messages/sms/smsSegments'
import { languages } from '@/src/i18n/language'

import { templateEvents, variablesOf } from '@/src/domain/messages/events/events'
import { exampleValues } from './exampleValues'
import { renderTemplate } from './renderTemplate'
import { toTemplate } from './toTemplate'
import { wrongWords } from './wrongWords'

const all = templateEvents.flatMap((event) =>
  languages.map((language) => ({ event, language, name: `${event.name} in ${language}` })),
)

it('names every event once, and every variable as a group and a name within it', () => {
  const names = templateEvents.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const event of templateEvents) {
    const known = variablesOf(event).map(({ name }) => name)
    expect(new Set(known).size).toBe(known.length)
    for (const name of known) expect(name).toMatch(/^[a-z]+\.[a-z]+$/)
    if (event.link) expect(known).toContain(event.link)
    for (const name of event.needs ?? []) expect(known).toContain(name)
  }
})

it.each(all)('$name: our own text passes its own check', ({ event, language }) => {
  const template = toTemplate(event, language)
  expect(wrongWords(template)).toEqual([])
  expect(template.button === '').toBe(event.link === undefined)
})

it.each(all)('$name: all channels have words, and no variable is left', ({ event, language }) => {
  const { telegram, email, sms, push } = renderTemplate(
    toTemplate(event, language),
    exampleValues(event, language),
    { language, brand: { name: 'Берёзка' }, siteUrl: 'https://menu.example' },
  )
  for (const words of [JSON.stringify(telegram), email.html, email.text, sms.body, push.body]) {
    expect(words).not.toBe('')
    expect(words).not.toMatch(/\{\{|undefined/)
  }
  expect(telegram).toHaveLength(1)
  expect(push.title).not.toBe('')
  if (event.channels.includes('sms')) expect(smsSegments(sms.body).segments).toBeLessThanOrEqual(2)
})
