import * as z from 'zod/mini'

import { ask } from '../ask'

import { wearTheme } from './wearTheme'

const name = 'carte-telegram'
const anything = z.unknown()

/**
 * Inside Telegram: wears its theme and signs the guest in. Telegram tells both behind the `#` of the first address
 * (https://core.telegram.org/bots/webapps); its script is not needed for that, and is not let in by the policy.
 */
export function telegram(): void {
  const first = new URLSearchParams(location.hash.slice(1))
  const isFirst = first.has('tgWebAppPlatform')
  // Elsewhere nothing is looked up: the page would wait for the browser's storage.
  if (!isFirst && !hears()) return
  const theme = isFirst ? (first.get('tgWebAppThemeParams') ?? '{}') : kept()
  if (theme === null) return
  wearTheme(theme)
  if (!isFirst) return
  keep(theme)
  history.replaceState(history.state, '', location.pathname + location.search)
  tell('web_app_ready')
  tell('web_app_expand')
  const initData = first.get('tgWebAppData')
  if (!initData) return
  ask('/session/telegram', anything, { method: 'POST', body: { init_data: initData } }).then(
    () => document.body.dataset.account === 'out' && location.reload(),
    // The guest orders without an account then.
    () => undefined,
  )
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

function keep(theme: string): void {
  try {
    sessionStorage.setItem(name, theme)
  } catch {
    // The next page looks as it does outside of Telegram.
  }
}

type Proxy = { postEvent: (event: string, data: string) => void }

function isProxy(value: unknown): value is Proxy {
  return typeof value === 'object' && value !== null && 'postEvent' in value
}

const proxy = (): unknown => Reflect.get(window, 'TelegramWebviewProxy')

/** Whether Telegram may hear this page: apps have a proxy for it, Telegram in a browser hears messages of the frame. */
const hears = () => isProxy(proxy()) || window.parent !== window

function tell(event: string): void {
  const app = proxy()
  if (isProxy(app)) app.postEvent(event, '{}')
  else if (window.parent !== window) {
    window.parent.postMessage(JSON.stringify({ eventType: event, eventData: {} }), '*')
  }
}
