import { generateKeyPairSync } from 'node:crypto'

import nodemailer from 'nodemailer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type Smtp, startSmtp } from './startSmtp'
import { verifyDkim } from './verifyDkim'

let smtp: Smtp

beforeEach(async () => {
  smtp = await startSmtp()
})
afterEach(() => smtp.close())

const letter = {
  from: 'Карте <carte@e.ru>',
  to: 'guest@e.ru',
  subject: 'Заказ № 7 готов',
  text: 'Ждём вас',
  html: '<p>Ждём <b>вас</b></p>',
}

const send = async (over: Partial<typeof letter> = {}, url = smtp.url) => {
  const transport = nodemailer.createTransport(url)
  try {
    return await transport.sendMail({ ...letter, ...over })
  } finally {
    transport.close()
  }
}

const codeOf = (sending: Promise<unknown>) =>
  sending.then(
    () => 250,
    (error: unknown) =>
      error instanceof Error && 'responseCode' in error ? error.responseCode : undefined,
  )

describe('the mail server', () => {
  it('keeps mails, parsed', async () => {
    await send()
    const [mail] = smtp.mailsTo('guest@e.ru')
    expect(mail?.envelope).toEqual({ from: 'carte@e.ru', to: ['guest@e.ru'] })
    expect(mail?.parsed).toMatchObject({ subject: letter.subject, html: letter.html })
    expect(mail?.parsed.text?.trim()).toBe(letter.text)
  })

  it('answers each recipient as told', async () => {
    smtp.setBox('gone@e.ru', 550)
    smtp.setBox('busy@e.ru', 451)
    expect(await codeOf(send({ to: 'gone@e.ru' }))).toBe(550)
    expect(await codeOf(send({ to: 'busy@e.ru' }))).toBe(451)
    const answer = await send({ to: 'gone@e.ru, guest@e.ru' })
    expect(answer.rejected).toEqual(['gone@e.ru'])
    smtp.setBox('gone@e.ru', undefined)
    expect(await codeOf(send({ to: 'gone@e.ru' }))).toBe(250)
    expect(smtp.mails.map(({ envelope }) => envelope.to)).toEqual([['guest@e.ru'], ['gone@e.ru']])
  })

  it('refuses a wrong password with 535, at any stage as told', async () => {
    const closed = await startSmtp({ user: { name: 'carte', password: 'right' } })
    expect(await codeOf(send({}, closed.url.replace('right', 'wrong')))).toBe(535)
    expect(await codeOf(send({}, closed.url))).toBe(250)
    closed.fail({ is: 'answer', code: 535 }, { when: ({ stage }) => stage === 'auth' })
    expect(await codeOf(send({}, closed.url))).toBe(535)
    closed.fail(
      { is: 'answer', code: 554, text: '5.7.1 spam' },
      { when: ({ stage }) => stage === 'data' },
    )
    expect(await codeOf(send({}, closed.url))).toBe(554)
    await closed.close()
  })

  it('drops the socket before or after taking the mail', async () => {
    const when = ({ stage }: { stage: string }) => stage === 'data'
    smtp.fail({ is: 'dropBefore' }, { when })
    expect(await codeOf(send({ subject: 'before' }))).toBeUndefined()
    smtp.fail({ is: 'dropAfter' }, { when })
    expect(await codeOf(send({ subject: 'after' }))).toBeUndefined()
    expect(smtp.mails.map(({ parsed }) => parsed.subject)).toEqual(['after'])
  })

  it('verifies DKIM', async () => {
    const pem = { type: 'spki', format: 'pem' } as const
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: pem,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const transport = nodemailer.createTransport(smtp.url)
    const dkim = { domainName: 'e.ru', keySelector: 'carte', privateKey }
    await transport.sendMail({ ...letter, dkim })
    await transport.sendMail(letter)
    transport.close()
    const [signed, plain] = smtp.mails
    if (signed === undefined || plain === undefined) throw new Error('no mails')
    expect(smtp.verifyDkim(signed, publicKey)).toBe('pass')
    expect(smtp.verifyDkim(plain, publicKey)).toBe('not signed')
    const changed = (from: string, to: string) =>
      Buffer.from(signed.raw.toString('latin1').replace(from, to), 'latin1')
    expect(verifyDkim(changed('guest@e.ru', 'other@e.ru'), publicKey)).toBe(
      'the signature does not match',
    )
    expect(verifyDkim(changed('--\r\n', '--\r\nx'), publicKey)).toBe('the body was changed')
  })
})
