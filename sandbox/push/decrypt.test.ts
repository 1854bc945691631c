import { describe, expect, it } from 'vitest'

import { decrypt, Unreadable } from './decrypt'

const raw = (text: string) => Buffer.from(text, 'base64url')

/** RFC 8291, section 5 and appendix A. */
const keys = {
  privateKey: raw('q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94'),
  publicKey: raw(
    'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  ),
  auth: raw('BTBZMqHH6r4Tts7J_aSIgg'),
}

const message = raw(
  'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
)

describe('decrypt', () => {
  it('reads the example of RFC 8291', () => {
    expect(decrypt(message, keys).toString()).toBe('When I grow up, I want to be a watermelon')
  })

  it('refuses a changed byte, other keys and what is cut short', () => {
    const changed = Buffer.from(message)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    expect(() => decrypt(changed, keys)).toThrow(Unreadable)
    expect(() => decrypt(message, { ...keys, auth: Buffer.alloc(16) })).toThrow(Unreadable)
    expect(() => decrypt(message.subarray(0, 90), keys)).toThrow(Unreadable)
    expect(() => decrypt(Buffer.alloc(10), keys)).toThrow('the header is cut short')
  })
})
