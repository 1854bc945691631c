import type { Diff } from '@/src/domain/menu/catalog/changes/diffCatalogs'

/** One server-sent event named `menu`, its id the version (HTML, 9.2.6). */
function event(version: string, data: object): Buffer {
  return Buffer.from(
    `id: ${version}\nevent: menu\ndata: ${JSON.stringify({ version, ...data })}\n\n`,
  )
}

/** The newest version, for a reader who has missed how it came about. */
export function versionEvent(version: string): Buffer {
  return event(version, {})
}

/** Ids of the dishes that changed, went, were stopped and came back, and the sections that changed. */
export function changeEvent(
  version: string,
  { changed, removed, stopped, resumed, sections }: Diff,
): Buffer {
  return event(version, { changed, removed, stopped, resumed, sections })
}

/** Whether orders are taken has changed: what it is now, the page says. Without an id: it is no version of the menu. */
export const pauseEvent = Buffer.from('event: pause\ndata: {}\n\n')

/** A comment that keeps proxies from taking the silence for a dead connection. */
export const heartbeat = Buffer.from(': still here\n\n')

/** What a stream begins with: how long to wait before connecting again, in milliseconds. */
export const greeting = Buffer.from('retry: 2000\n\n')
