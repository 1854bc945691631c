import { escapeHtml } from './escapeHtml'

const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --own: #2b7a4b22; --accent: #2b7a4b }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif }
header { display: flex; gap: 4px; padding: 12px 24px; border-bottom: 1px solid var(--line) }
header a { padding: 6px 14px; border-radius: 8px; color: inherit; text-decoration: none }
header a[aria-current] { background: var(--accent); color: #fff }
.rooms { display: grid; grid-template-columns: 280px 1fr; min-height: calc(100vh - 58px) }
nav { border-right: 1px solid var(--line); padding: 12px }
nav a { display: block; padding: 8px 12px; border-radius: 8px; color: inherit; text-decoration: none; overflow: hidden; text-overflow: ellipsis }
nav a[aria-current] { background: var(--soft); font-weight: 600 }
main { padding: 16px 24px; max-width: 860px; width: 100% }
.message { max-width: 520px; margin: 0 0 12px; padding: 10px 14px; border-radius: 12px; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere }
.message.person { margin-left: auto; width: fit-content; background: var(--own) }
.message img { display: block; max-width: 100%; border-radius: 8px; margin-bottom: 6px }
.message blockquote { margin: 4px 0; padding-left: 10px; border-left: 3px solid var(--accent) }
small, .quiet { opacity: .65 }
.keys { display: flex; gap: 6px; margin-top: 8px }
.keys form, .keys a { flex: 1 }
button, .key { width: 100%; padding: 7px 12px; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: inherit; font: inherit; cursor: pointer; text-align: center; text-decoration: none; display: block }
select { padding: 7px 10px; border: 1px solid var(--line); border-radius: 8px; font: inherit; background: transparent; color: inherit }
h2 { font-size: 16px; margin: 20px 0 8px } td .say { margin: 0 } td input { width: 90px }
input { flex: 1; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; font: inherit; background: transparent; color: inherit; min-width: 0 }
.say { display: flex; gap: 8px; margin-top: 16px } .say button { width: auto }
iframe { width: 100%; height: 640px; border: 1px solid var(--line); border-radius: 8px; background: #fff }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top }
@media (max-width: 700px) { .rooms { grid-template-columns: minmax(0, 1fr) } nav { border-right: 0; border-bottom: 1px solid var(--line) } header { padding: 8px; flex-wrap: wrap } main { padding: 12px } }
pre { white-space: pre-wrap; overflow-wrap: anywhere } h1 { font-size: 20px; margin: 0 0 12px }
`

/** New arrivals show by themselves, unless someone is typing or reading a frame. */
const refresh = `
setInterval(async () => {
  if (document.activeElement && document.activeElement !== document.body) return
  const answer = await fetch(location.href).catch(() => undefined)
  if (!answer || !answer.ok) return
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of ['nav', 'main']) {
    const [old, fresh] = [document.querySelector(part), next.querySelector(part)]
    if (old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML
  }
}, 1500)
`

export type View = { title: string; list: string; body: string }

const tabs = [
  ['/telegram', 'Telegram'],
  ['/mail', 'Письма'],
  ['/sms', 'SMS'],
  ['/push', 'Push'],
  ['/iiko', 'iiko'],
  ['/payments', 'Оплата'],
]

/** The whole page round one view. */
export const layout = (path: string, { title, list, body }: View): string => `<!doctype html>
<html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>${escapeHtml(title)} — песочница Carte</title><style>${style}</style>
<header>${tabs
  .map(
    ([href = '', name]) =>
      `<a href="${href}"${path.startsWith(href) ? ' aria-current="page"' : ''}>${name}</a>`,
  )
  .join('')}</header>
<div class="rooms"><nav>${list}</nav><main><h1>${escapeHtml(title)}</h1>${body}</main></div>
<script>${refresh}</script></html>`

/** A link of the list on the left. */
export const listLink = (href: string, name: string, current: boolean): string =>
  `<a href="${escapeHtml(href)}"${current ? ' aria-current="true"' : ''}>${name}</a>`
