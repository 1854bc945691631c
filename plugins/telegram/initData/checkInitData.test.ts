import { createHmac } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkInitData } from './checkInitData'

/** Published at https://docs.telegram-mini-apps.com/packages/tma-js-init-data/validating. */
const published = {
  token: '5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8',
  at: 1_662_771_648_000,
  raw:
    'query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22' +
    '%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru' +
    '%22%2C%22is_premium%22%3Atrue%7D&auth_date=1662771648' +
    '&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2',
}

/** Published in Telegram-Mini-Apps/init-data-golang; holds `signature`, which is signed as well. */
const withSignature = {
  token: '7342037359:AAHI25ES9xCOMPokpYoz-p8XVrZUdygo2J4',
  at: 1_733_509_682_000,
  raw:
    'user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-%20%3F%20%5C%2F%22%2C%22' +
    'last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C' +
    '%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22photo_url%22%3A%22https%3A%5C%2F' +
    '%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2F4FPEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg%22%7D' +
    '&chat_instance=8134722200314281151&chat_type=private&auth_date=1733509682&signature=TYJxVcisqbWjtod' +
    'PepiJ6ghziUL94-KNpG8Pau-X7oNNLNBM72APCpi_RKiUlBvcqo5L-LAxIc3dnTzcZX_PDg' +
    '&hash=a433d8f9847bd6addcc563bff7cc82c89e97ea0d90c11fe5729cae6796a36d73',
}

const check = (raw: string, { token = published.token, now = published.at } = {}) =>
  checkInitData(raw, token, { now })

function signed(fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}=${value}`)
  const secret = createHmac('sha256', 'WebAppData').update(published.token).digest()
  const hash = createHmac('sha256', secret).update(lines.sort().join('\n')).digest('hex')
  return new URLSearchParams({ ...fields, hash }).toString()
}

describe('checkInitData (E19)', () => {
  it.each([published, withSignature])('accepts a published vector', ({ token, at, raw }) => {
    expect(check(raw, { token, now: at + 1000 })).toMatchObject({
      user: { id: '279058397', username: 'vdkfrost', language: 'ru', isBot: false },
    })
  })

  it.each([
    ['another user', published.raw.replace('279058397', '279058398')],
    ['a field too many', `${published.raw}&start_param=x`],
    ['a field too few', published.raw.replace(/^query_id=[^&]*&/, '')],
    [
      'a hash in capitals',
      published.raw.replace(/hash=.*/, (hash) => `hash=${hash.slice(5).toUpperCase()}`),
    ],
    ['a short hash', published.raw.slice(0, -2)],
    ['a changed signature', withSignature.raw.replace('TYJx', 'TYJy')],
  ])('refuses %s', (_, raw) => {
    expect(check(raw)).toEqual({ refused: 'forged' })
  })

  it('refuses what has no hash, another bot’s, and fields that stand twice', () => {
    expect(check(published.raw.replace(/&hash=.*/, ''))).toEqual({ refused: 'unsigned' })
    expect(check('')).toEqual({ refused: 'unsigned' })
    expect(check(published.raw, { token: withSignature.token })).toEqual({ refused: 'forged' })
    expect(check(`user=%7B%22id%22%3A1%7D&${published.raw}`)).toEqual({ refused: 'malformed' })
  })

  it('refuses what is older than an hour or comes from the future', () => {
    const after = (seconds: number) => check(published.raw, { now: published.at + seconds * 1000 })
    expect(after(3600)).toHaveProperty('user')
    expect(after(3601)).toEqual({ refused: 'expired' })
    expect(after(7200)).toEqual({ refused: 'expired' })
    expect(after(-60)).toHaveProperty('user')
    expect(after(-61)).toEqual({ refused: 'future' })
  })

  it('refuses signed data without a user or a date', () => {
    const auth_date = '1662771648'
    expect(check(signed({ auth_date }))).toEqual({ refused: 'no user' })
    expect(check(signed({ auth_date, user: '{' }))).toEqual({ refused: 'no user' })
    expect(check(signed({ user: '{"id":1,"first_name":"A"}' }))).toEqual({ refused: 'malformed' })
    const id = Number.MAX_SAFE_INTEGER
    expect(check(signed({ auth_date, user: `{"id":${id},"first_name":"A"}` }))).toMatchObject({
      user: { id: String(id) },
    })
  })

  it('believes nothing that differs in a character', () => {
    fc.assert(
      fc.property(
        fc.nat(published.raw.length - 1),
        fc.constantFrom(...'aZ09&=%+'),
        (at, character) => {
          const raw = published.raw.slice(0, at) + character + published.raw.slice(at + 1)
          const same =
            new URLSearchParams(raw).toString() === new URLSearchParams(published.raw).toString()
          if (!same) expect(check(raw)).toHaveProperty('refused')
        },
      ),
    )
  })
})
