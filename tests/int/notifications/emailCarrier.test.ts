import { generateKeyPairSync } from 'node:crypto'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { emailCarrier, type EmailOptions } from '@/plugins/notifications/email/emailCarrier'
import type { EmailMessage } from '@/plugins/notifications/email/emailMessage'
import { type Smtp, startSmtp } from '@/sandbox/smtp/startSmtp'

let smtp: Smtp
beforeEach(async () => {
  smtp = await startSmtp()
})
afterEach(() => smtp.close())

const letter: EmailMessage = {
  to: 'guest@example.org',
  subject: 'Ваш заказ готов',
  html: '<p>Заберите <b>сейчас</b></p>',
  text: 'Заберите сейчас',
}

function send(message: Partial<EmailMessage> = {}, options: Partial<EmailOptions> = {}, id = 7) {
  const carrier = emailCarrier({ url: smtp.url, from: 'Carte <carte@menu.example>', ...options })
  return carrier.send({
    id,
    address: letter.to,
    attempt: 1,
    message: { ...letter, ...message },
    signal: AbortSignal.timeout(15_000),
  })
}

it('sends a letter with both parts, once more under the same Message-ID (E3)', async () => {
  expect(await send()).toMatchObject({ is: 'sent' })
  expect(await send()).toMatchObject({ is: 'sent' })
  const [first, second] = smtp.mails
  expect(first?.envelope).toEqual({ from: 'carte@menu.example', to: ['guest@example.org'] })
  expect(first?.parsed).toMatchObject({
    subject: 'Ваш заказ готов',
    html: '<p>Заберите <b>сейчас</b></p>',
    messageId: '<carte.7@menu.example>',
  })
  expect(first?.parsed.text?.trim()).toBe('Заберите сейчас')
  expect(second?.parsed.messageId).toBe('<carte.7@menu.example>')
  expect(first?.parsed.headers.get('auto-submitted')).toBe('auto-generated')
  expect(first?.parsed.headers.has('list-unsubscribe')).toBe(false)
})

it('offers one click to unsubscribe, as RFC 8058 wants it', async () => {
  await send({ unsubscribeUrl: 'https://menu.example/u/abc' })
  const raw = smtp.mails[0]?.raw.toString() ?? ''
  expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/menu\.example\/u\/abc>\r$/m)
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
})

it('signs with DKIM', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  await send({}, { dkim: { domainName: 'menu.example', keySelector: 'carte', privateKey } })
  const [mail] = smtp.mails
  expect(mail && smtp.verifyDkim(mail, publicKey)).toBe('pass')
})

it.each([
  ['451 at RCPT', 'rcpt', 451, { is: 'later' }],
  ['421 at the start', 'mail', 421, { is: 'later' }],
  ['550 at RCPT', 'rcpt', 550, { is: 'gone' }],
  ['554 at DATA', 'data', 554, { is: 'refused' }],
  ['552 at DATA', 'data', 552, { is: 'refused' }],
  ['554 at RCPT, a matter of policy', 'rcpt', 554, { is: 'refused' }],
] as const)('E4: %s', async (_, stage, code, verdict) => {
  smtp.fail({ is: 'answer', code }, { when: (call) => call.stage === stage })
  expect(await send()).toMatchObject(verdict)
  expect(smtp.mails).toEqual([])
  expect(await send()).toMatchObject({ is: 'sent' })
})

it('E4: 535 closes the channel for all, and no address is blamed', async () => {
  await smtp.close()
  smtp = await startSmtp({ user: { name: 'carte', password: 'right' } })
  const url = smtp.url.replace('right', 'wrong')
  expect(await send({}, { url })).toMatchObject({ is: 'later', pausesChannel: true })
  expect(await send()).toMatchObject({ is: 'sent' })
})

it('E4: nobody listens', async () => {
  expect(await send({}, { url: 'smtp://127.0.0.1:9' })).toMatchObject({ is: 'later' })
})

it('E3: a connection lost after the letter was handed over leaves it open whether it arrived', async () => {
  for (const is of ['dropBefore', 'dropAfter'] as const) {
    smtp.fail({ is }, { when: (call) => call.stage === 'data' })
    expect(await send()).toMatchObject({ is: 'unknown' })
  }
  expect(smtp.mails).toHaveLength(1)
})

it('the reason names nobody', async () => {
  smtp.fail(
    { is: 'answer', code: 550, text: '5.1.1 <guest@example.org> User unknown' },
    { when: (call) => call.stage === 'rcpt' },
  )
  const outcome = await send()
  expect(outcome).toMatchObject({ is: 'gone' })
  expect(JSON.stringify(outcome)).not.toContain('guest@')
})

it('E17: words that would be headers stay words', async () => {
  await send({
    subject: 'Заказ\r\nBcc: thief@example.org',
    replyTo: 'a@example.org\r\nX-Evil: 1',
    html: '{{7*7}}',
  })
  const [mail] = smtp.mails
  expect(mail?.envelope.to).toEqual(['guest@example.org'])
  expect(mail?.parsed.headers.has('bcc')).toBe(false)
  expect(mail?.parsed.headers.has('x-evil')).toBe(false)
  expect(mail?.parsed.html).toBe('{{7*7}}')
})
