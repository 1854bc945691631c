import { type Socket } from 'node:net'
import { type Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'

import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

import { makeFaults, type Times } from '../faults'

import { verifyDkim } from './verifyDkim'

export type SmtpStage = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data'

export type SmtpCall = { stage: SmtpStage; address: string }

export type SmtpFault =
  | { is: 'answer'; code: number; text?: string }
  /** The socket ends before DATA's 250: the mail is not taken. */
  | { is: 'dropBefore' }
  /** The mail is taken; its 250 never arrives. */
  | { is: 'dropAfter' }
  | { is: 'delay'; ms: number }

export type Mail = {
  at: number
  envelope: { from: string; to: string[] }
  raw: Buffer
  parsed: ParsedMail
}

export type SmtpOptions = {
  port?: number
  /** Asks for these; anyone may send when absent. */
  user?: { name: string; password: string }
  now?: () => number
}

class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    text: string,
  ) {
    super(text)
  }
}

const words: Readonly<Record<number, string>> = {
  421: '4.3.2 Service not available, closing transmission channel',
  450: '4.2.1 Mailbox busy',
  451: '4.7.1 Greylisted, try again later',
  452: '4.2.2 Mailbox full',
  535: '5.7.8 Authentication credentials invalid',
  550: '5.1.1 No such user here',
  552: '5.3.4 Message size exceeds fixed limit',
  554: '5.7.1 Message refused as spam',
}

const read = async (stream: Readable): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of stream) if (Buffer.isBuffer(part)) parts.push(part)
  return Buffer.concat(parts)
}

/** A real SMTP server on loopback that keeps what it takes; without TLS. */
export const startSmtp = async ({ port = 0, user, now = Date.now }: SmtpOptions = {}) => {
  const mails: Mail[] = []
  const requests: (SmtpCall & { at: number; code: number })[] = []
  const faults = makeFaults<SmtpCall, SmtpFault>()
  const sockets = new Map<number, Socket>()
  const standing = new Map<string, number>()

  /** Applies what was told for this call; a fault that answers is thrown. */
  const meet = async (call: SmtpCall): Promise<SmtpFault | undefined> => {
    const request = { ...call, at: now(), code: 250 }
    requests.push(request)
    const code = call.stage === 'rcpt' ? standing.get(call.address.toLowerCase()) : undefined
    const fault = code === undefined ? faults.next(call) : { is: 'answer' as const, code }
    if (fault?.is === 'delay') await pause(fault.ms, undefined, { ref: false })
    if (fault?.is !== 'answer') return fault
    request.code = fault.code
    const text = 'text' in fault ? fault.text : undefined
    throw new Refusal(fault.code, text ?? words[fault.code] ?? 'refused')
  }

  const tell =
    (done: (error?: Error | null) => void) =>
    (error: unknown): void =>
      done(error instanceof Error ? error : new Error(String(error)))

  const server = new SMTPServer({
    disabledCommands: user === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    authOptional: user === undefined,
    allowInsecureAuth: true,
    hideENHANCEDSTATUSCODES: true,
    logger: false,
    onConnect: ({ id }, done) =>
      void meet({ stage: 'connect', address: id }).then(() => done(), tell(done)),
    onAuth: ({ username = '', password }, _session, done) => {
      meet({ stage: 'auth', address: username }).then(
        () => {
          if (username === user?.name && password === user.password)
            return done(null, { user: username })
          done(new Refusal(535, words[535] ?? ''))
        },
        tell((error) => done(error)),
      )
    },
    onMailFrom: ({ address }, _session, done) =>
      void meet({ stage: 'mail', address }).then(() => done(), tell(done)),
    onRcptTo: ({ address }, _session, done) =>
      void meet({ stage: 'rcpt', address }).then(() => done(), tell(done)),
    onData: (stream, { remotePort, envelope }, done) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
      const to = envelope.rcptTo.map(({ address }) => address)
      const take = async () => {
        const raw = await read(stream)
        const fault = await meet({ stage: 'data', address: to[0] ?? '' })
        if (fault?.is === 'dropBefore') return void sockets.get(remotePort)?.destroy()
        mails.push({ at: now(), envelope: { from, to }, raw, parsed: await simpleParser(raw) })
        if (fault?.is === 'dropAfter') return void sockets.get(remotePort)?.destroy()
        done()
      }
      take().catch(tell(done))
    },
    onClose: ({ remotePort }) => void sockets.delete(remotePort),
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    if (socket.remotePort !== undefined) sockets.set(socket.remotePort, socket)
  })
  await new Promise<void>((listening, failed) => {
    server.server.once('error', failed)
    server.listen(port, '127.0.0.1', () => listening())
  })
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given to us')
  const account = user === undefined ? '' : `${encodeURIComponent(user.name)}:${user.password}@`

  return {
    url: `smtp://${account}127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    mails,
    /** What lies in one box, oldest first. */
    mailsTo: (box: string): Mail[] => mails.filter(({ envelope }) => envelope.to.includes(box)),
    /** Always answers RCPT for this box with the code, e.g. 550 or 451; undefined lifts it. */
    setBox: (box: string, code: number | undefined): void => {
      if (code === undefined) standing.delete(box.toLowerCase())
      else standing.set(box.toLowerCase(), code)
    },
    /**
     * Checks the DKIM-Signature of a mail against a public key in PEM.
     * @returns 'pass', or what is wrong
     */
    verifyDkim: (mail: Mail, publicKey: string): string => verifyDkim(mail.raw, publicKey),
    fail: (fault: SmtpFault, times?: Times<SmtpCall>) => faults.add(fault, times),
    mend: faults.clear,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        for (const socket of sockets.values()) socket.destroy()
      }),
  }
}

export type Smtp = Awaited<ReturnType<typeof startSmtp>>
