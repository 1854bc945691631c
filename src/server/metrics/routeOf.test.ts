import { expect, it } from 'vitest'

import { routeOf } from './routeOf'

it.each([
  ['/', '/'],
  ['/api/v1/menu', '/api/v1/menu'],
  ['/api/v1/menu/17', '/api/v1/menu/:id'],
  ['/api/menu-items/17/availability', '/api/menu-items/:id/availability'],
  ['/api/v1/orders/0190f6b2-7c1e-7d7a-9c44-1f2e3d4c5b6a', '/api/v1/orders/:id'],
  ['/orders/7/Ab0-unguessable_token12', '/orders/:id/:id'],
  ['/api/media/file/borsch-400.webp', '/api/media/file/:id'],
  ['/u/Ab0_x3k255s-6lk', '/u/*'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/admin/collections/menu-items/17', '/admin/*'],
  ['/wp-login.php', 'other'],
  ['/.git/config', 'other'],
])('%s is %s', (path, route) => {
  expect(routeOf(path)).toBe(route)
})
