import { createDecipheriv, createECDH, hkdfSync } from 'node:crypto'

export type Keys = { privateKey: Buffer; publicKey: Buffer; auth: Buffer }

/** What a browser cannot read: the reason a push service never sees but a person must. */
export class Unreadable extends Error {}

const derive = (key: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length))

/** RFC 8188 §2: a record ends in 0x02 (the last) and zero padding. */
const unpad = (record: Buffer): Buffer => {
  const end = record.findLastIndex((byte) => byte !== 0)
  if (end === -1 || record[end] !== 2) throw new Unreadable('the last record has no delimiter 0x02')
  return record.subarray(0, end)
}

/**
 * Decrypts an `aes128gcm` message as the browser does (RFC 8291 §3.4, RFC 8188 §2).
 * Web push allows one record only (RFC 8291 §4).
 * @throws Unreadable
 */
export const decrypt = (body: Buffer, { privateKey, publicKey, auth }: Keys): Buffer => {
  if (body.length < 21) throw new Unreadable('the header is cut short')
  const salt = body.subarray(0, 16)
  const recordSize = body.readUInt32BE(16)
  const idLength = body.readUInt8(20)
  const senderKey = body.subarray(21, 21 + idLength)
  const sealed = body.subarray(21 + idLength)
  if (idLength !== 65) throw new Unreadable(`keyid is ${idLength} bytes instead of 65`)
  if (recordSize < 18) throw new Unreadable(`a record size of ${recordSize} is too small`)
  if (sealed.length > recordSize) throw new Unreadable('there is more than one record')
  if (sealed.length < 17) throw new Unreadable('the record is cut short')
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(privateKey)
  const shared = curve.computeSecret(senderKey)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, senderKey])
  const secret = derive(shared, auth, info, 32)
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12)
  const opener = createDecipheriv('aes-128-gcm', key, nonce)
  opener.setAuthTag(sealed.subarray(-16))
  try {
    return unpad(Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]))
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('the message was not made for these keys')
  }
}
