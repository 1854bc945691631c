import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A certificate (RFC 5280) with its key. */
export type Certificate = { pem: string; key: KeyObject; name: Buffer }

/** DER (ITU-T X.690): a tag, the length, what is in it. */
const der = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body])
  const hex = body.length.toString(16)
  const length = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
  return Buffer.concat([Buffer.from([tag, 0x80 | length.length]), length, body])
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const time = (at: number) => {
  const digits = new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/gu, '')
  return der(0x18, Buffer.from(digits))
}
const sha256WithRsa = sequence(oid('2a864886f70d01010b'), der(0x05))
const commonName = (name: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))))
/** basicConstraints, critical: whether it may issue others. */
const constraints = (isAuthority: boolean) =>
  sequence(
    oid('551d13'),
    der(0x01, Buffer.from([0xff])),
    der(0x04, sequence(...(isAuthority ? [der(0x01, Buffer.from([0xff]))] : []))),
  )

type Wanted = {
  name: string
  /** Null: signed by itself. */
  issuer: Certificate | null
  isAuthority: boolean
  from: number
  until: number
}

/** Makes a key pair and a certificate for it. */
export const makeCertificate = ({
  name,
  issuer,
  isAuthority,
  from,
  until,
}: Wanted): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const subject = commonName(name)
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)])),
    sha256WithRsa,
    issuer?.name ?? subject,
    sequence(time(from), time(until)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(constraints(isAuthority))),
  )
  const signature = sign('sha256', signed, issuer?.key ?? privateKey)
  const bits = der(0x03, Buffer.from([0]), signature)
  const lines =
    sequence(signed, sha256WithRsa, bits)
      .toString('base64')
      .match(/.{1,64}/gu) ?? []
  const pem = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
  return { pem, key: privateKey, name: subject }
}
