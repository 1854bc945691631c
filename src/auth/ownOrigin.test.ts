import { describe, expect, it } from 'vitest'

import { ownOrigin } from './ownOrigin'

const host = '192.168.1.10:3000'

function isOwn(headers: Record<string, string>, method?: string): boolean {
  const seen = ownOrigin(new Headers({ Host: host, ...headers }), method)
  return seen.get('Sec-Fetch-Site') === 'same-origin' && seen.get('Origin') === null
}

describe('ownOrigin', () => {
  it('knows our own pages by the address that was asked for, and no other', () => {
    expect(isOwn({ Origin: `http://${host}` }, 'POST')).toBe(true)
    expect(isOwn({ Origin: `https://${host}` }, 'POST')).toBe(true)
    for (const Origin of [
      'http://evil.example',
      'http://192.168.1.10',
      'http://192.168.1.10:3001',
      `http://${host}.evil.example`,
      `http://evil.example/${host}`,
      'null',
      '',
    ]) {
      expect(isOwn({ Origin }, 'POST'), Origin).toBe(false)
    }
  })

  it('lets a page be opened by a link from elsewhere, but nothing be changed or framed', () => {
    const link = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }
    expect(isOwn({ ...link, 'Sec-Fetch-Dest': 'document' }, 'GET')).toBe(true)
    expect(isOwn({ ...link, 'Sec-Fetch-Dest': 'document' })).toBe(true)
    expect(isOwn({ ...link, 'Sec-Fetch-Dest': 'document' }, 'POST')).toBe(false)
    expect(isOwn({ ...link, 'Sec-Fetch-Dest': 'iframe' }, 'GET')).toBe(false)
    expect(isOwn({ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }, 'GET')).toBe(false)
  })

  it('lets browsers that send neither header read, which is all they do without Origin', () => {
    expect(isOwn({}, 'GET')).toBe(true)
    expect(isOwn({}, 'HEAD')).toBe(true)
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) expect(isOwn({}, method)).toBe(false)
  })
})
