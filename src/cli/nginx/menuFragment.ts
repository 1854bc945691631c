export type MenuFragment = { maps: string; locations: string }

/**
 * What of ops/nginx/menu.conf.template belongs into another server: its maps, and the locations that answer from files. Throws
 * when the template is no longer made as expected.
 */
export function menuFragment(template: string): MenuFragment {
  const maps = between(template, '# Only the address with', 'upstream carte {')
  const locations = between(template, '    location = /api/v1/catalog {', '    location / {')
  return { maps, locations: locations.replace(/^ {4}/gm, '').trimEnd() }
}

function between(text: string, start: string, end: string): string {
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0)
    throw new Error(`ops/nginx/menu.conf.template has no «${start}» … «${end}».`)
  return text.slice(from, to)
}
