import { afterEach, expect, it } from 'vitest'

import { type Front, startFront } from '../fakes/startFront'

let front: Front
afterEach(() => front.stop())

async function policyOf(path: string): Promise<string> {
  return (await fetch(front.url + path)).headers.get('content-security-policy') ?? ''
}

it('lets inline scripts run in the admin alone', async () => {
  front = await startFront()
  expect(await policyOf('/admin/login')).toContain("script-src 'self' 'unsafe-inline';")
  expect(await policyOf('/admin')).toContain("frame-ancestors 'self'")
  expect(await policyOf('/docs')).toMatch(/^default-src 'self';style-src/)
  expect(await policyOf('/administrator')).not.toContain('script-src')
  expect(await policyOf('/api/menu-items')).toContain("default-src 'none'")
})

it('opens what Next needs in development, and only then', async () => {
  front = await startFront({ settings: { NODE_ENV: 'development' } })
  expect(await policyOf('/admin')).toMatch(/'unsafe-eval'.*ws:/)
  await front.stop()
  front = await startFront()
  expect(await policyOf('/admin')).not.toMatch(/unsafe-eval|ws:/)
})

it('asks for https only where the public address has it', async () => {
  front = await startFront()
  const plain = await fetch(`${front.url}/admin`)
  expect(plain.headers.get('strict-transport-security')).toBeNull()
  expect(plain.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests')
  await front.stop()
  front = await startFront({ settings: { PUBLIC_URL: 'https://menu.example.org' } })
  const secure = await fetch(`${front.url}/admin`)
  expect(secure.headers.get('strict-transport-security')).toBe('max-age=31536000')
  expect(secure.headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
})

it('has pages in frames of Telegram where there is a bot, and what staff look at in the admin’s alone', async () => {
  front = await startFront({ settings: { TELEGRAM_BOT_TOKEN: '1:a' } })
  expect(await policyOf('/nevsky')).toContain("frame-ancestors 'self' https://web.telegram.org")
  for (const path of ['/pages/preview/menu/1', '/pages/preview/dish/1', '/news/preview/1']) {
    expect(await policyOf(path)).toMatch(/frame-ancestors 'self';/)
  }
})

it('lets other sites show photos and sends no referrer path abroad', async () => {
  front = await startFront()
  const photo = await fetch(`${front.url}/api/media/file/borsch.webp`)
  expect(photo.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(photo.headers.get('x-content-type-options')).toBe('nosniff')
  const admin = await fetch(`${front.url}/admin`)
  expect(admin.headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(admin.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
})
