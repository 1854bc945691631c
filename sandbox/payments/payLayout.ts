import { escapeHtml } from '../page/escapeHtml'

const style = `
:root { color-scheme: light dark; --line: #8884; --accent: #4b45c6 }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; display: grid; min-height: 100vh; place-items: center }
main { width: min(420px, calc(100vw - 32px)) }
h1 { font-size: 32px; margin: 0 0 4px } p { margin: 0 0 20px } .quiet { opacity: .7 }
form { display: grid; gap: 10px }
button { padding: 14px; border: 1px solid var(--line); border-radius: 10px; background: transparent; color: inherit; font: inherit; cursor: pointer; text-align: left }
button.main { background: var(--accent); color: #fff } small { opacity: .7; display: block }
.trouble { color: #c0392b }`

/** A page of a provider's stand-in where a person pays. */
export const payLayout = (title: string, body: string): string => `<!doctype html>
<html lang="ru"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${style}</style><main>${body}</main></html>`
