import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server, type Socket } from 'node:net'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

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
  html: '<p>Ждём вас</p>',
  text: 'Ждём вас',
}

function send(
  message: Partial<EmailMessage> = {},
  options: Partial<EmailOptions> = {},
  signal = AbortSignal.timeout(15_000),
) {
  const carrier = emailCarrier({ url: smtp.url, from: 'carte@menu.example', ...options })
  return carrier.send({
    id: 7,
    address: letter.to,
    attempt: 1,
    message: { ...letter, ...message },
    signal,
  })
}

const asPem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()

it('DKIM covers what RFC 8058 (section 4) wants covered', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const dkim = {
    domainName: 'menu.example',
    keySelector: 'carte',
    privateKey: asPem(privateKey),
  }
  await send({ unsubscribeUrl: 'https://menu.example/u/abc' }, { dkim })
  const raw = smtp.mails[0]?.raw.toString().replace(/\r\n\s+/g, ' ') ?? ''
  const signed = /^DKIM-Signature:.*?\bh=([^;]+);/im
    .exec(raw)?.[1]
    ?.toLowerCase()
    .split(/\s*:\s*/)
  expect(signed).toEqual(
    expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
  )
})

it('a DKIM key that cannot sign is told at the start', () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  for (const key of ['no key', asPem(privateKey)]) {
    const dkim = { domainName: 'menu.example', keySelector: 'carte', privateKey: key }
    expect(() => emailCarrier({ url: smtp.url, from: 'carte@menu.example', dkim })).toThrow(
      /DKIM key/,
    )
  }
})

it('E17: an address is one address', async () => {
  for (const to of [
    'guest@example.org, thief@example.org',
    'guest@example.org\r\nBcc: thief@example.org',
    'all: a@example.org, b@example.org;',
    'nobody',
    '',
  ]) {
    const outcome = await send({ to })
    expect(outcome).toMatchObject({ is: 'refused' })
    expect(JSON.stringify(outcome)).not.toContain('@')
  }
  expect(smtp.mails).toEqual([])
  expect(await send({ to: '"Анна, шеф" <guest@example.org>' })).toMatchObject({ is: 'sent' })
  expect(smtp.mails[0]?.envelope.to).toEqual(['guest@example.org'])
})

it('E17: a name is a name', async () => {
  const to = '"Анна\r\nBcc: thief@example.org" <guest@example.org>'
  await send({ to, from: '"Carte\r\nX-Evil: 1" <carte@menu.example>' })
  expect(smtp.mails).toHaveLength(1)
  for (const { envelope, parsed } of smtp.mails) {
    expect(envelope.to).toEqual(['guest@example.org'])
    expect(parsed.headers.has('bcc')).toBe(false)
    expect(parsed.headers.has('x-evil')).toBe(false)
  }
})

it('E4: a server without an account for us blames no address', async () => {
  for (const text of ['relay not permitted', 'Blocked, see https://rbl.example/?q=192.0.2.7']) {
    smtp.fail({ is: 'answer', code: 550, text }, { when: ({ stage }) => stage === 'rcpt' })
    expect(await send()).toMatchObject({ is: 'refused' })
  }
  smtp.fail(
    { is: 'answer', code: 550, text: 'No such user' },
    { when: ({ stage }) => stage === 'rcpt' },
  )
  expect(await send()).toMatchObject({ is: 'gone' })
})

it('E4: a server that wants nothing of us (554 at the greeting) closes the channel', async () => {
  smtp.fail({ is: 'answer', code: 554 }, { when: ({ stage }) => stage === 'connect' })
  expect(await send()).toMatchObject({ is: 'later', pausesChannel: true })
  expect(await send()).toMatchObject({ is: 'sent' })
})

describe('a server word by word', () => {
  let server: Server
  let url = ''
  let heard: string[] = []
  let answers: (line: string, socket: Socket) => string | null
  const sockets = new Set<Socket>()

  beforeEach(async () => {
    heard = []
    server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.write('220 here\r\n')
      let rest = ''
      socket.on('data', (chunk) => {
        const lines = (rest + chunk.toString()).split('\r\n')
        rest = lines.pop() ?? ''
        for (const line of lines) {
          heard.push(line)
          const said = answers(line, socket)
          if (said !== null && !socket.destroyed) socket.write(`${said}\r\n`)
        }
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const address = server.address()
    url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  })
  afterEach(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((closed) => server.close(closed))
  })

  const usual = (line: string): string | null => {
    if (/^DATA$/.test(line)) return '354 go on'
    if (/^(EHLO|MAIL|RCPT|\.$)/.test(line)) return '250 ok'
    return null
  }

  it('E4: 250, then the connection drops before QUIT: sent', async () => {
    answers = (line, socket) => {
      if (line !== '.') return usual(line)
      socket.end('250 2.0.0 taken\r\n')
      return null
    }
    expect(await send({}, { url })).toMatchObject({ is: 'sent', reference: '250 2.0.0 taken' })
  })

  it('E3: too slow to wait for before the letter was handed over: it is not sent afterwards', async () => {
    const controller = new AbortController()
    const closed = new Promise<void>((done) => {
      answers = (line, socket) => {
        if (!line.startsWith('RCPT')) return usual(line)
        socket.once('close', () => done())
        controller.abort()
        return '250 at last'
      }
    })
    expect(await send({}, { url }, controller.signal)).toMatchObject({ is: 'later' })
    await closed
    expect(heard).not.toContain('DATA')
  })

  it('E3: too slow to wait for after it was handed over: it may have arrived', async () => {
    const controller = new AbortController()
    answers = (line) => {
      if (line !== '.') return usual(line)
      controller.abort()
      return null
    }
    expect(await send({}, { url }, controller.signal)).toMatchObject({ is: 'unknown' })
  })

  it('asks for TLS where the address of the server says so', async () => {
    answers = (line) => (line.startsWith('STARTTLS') ? '502 not here' : usual(line))
    const outcome = await send({}, { url: `${url}?requireTLS=true` })
    expect(outcome).toMatchObject({ is: 'later' })
    expect(heard.some((line) => line.startsWith('MAIL'))).toBe(false)
  })
})
