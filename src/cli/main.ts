import { provideSettings } from '@/src/settings'

import { carte } from './carte'
import { en } from './messages/en'
import { ru } from './messages/ru'

// A command speaks for itself: Payload's remarks would stand among its lines and spoil its JSON.
provideSettings({ LOG_LEVEL: 'error' })

// Node takes it from LC_ALL, LC_MESSAGES or LANG.
const { locale } = Intl.DateTimeFormat().resolvedOptions()
const interruption = new AbortController()
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => interruption.abort())

const code = await carte(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY,
  messages: locale.startsWith('ru') ? ru : en,
  signal: interruption.signal,
})
// The pool and Payload's timers would keep a finished command alive.
process.exit(code)
