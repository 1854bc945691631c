import { constants } from 'node:os'

/**
 * Ends this process as SIGTERM does when the npm that started it has gone. Told to stop, npm tells only
 * the shell between us, and a shell such as Debian's dash ends without telling on. After Ctrl-C, which
 * reaches all three, nothing is sent: a second signal would cut short what the first began.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  let isTold = false
  const note = (/** @type {NodeJS.Signals} */ signal) => {
    isTold = true
    // To listen at all is to switch off what the signal does by itself.
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal])
  }
  process.on('SIGINT', note)
  process.on('SIGTERM', note)

  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    if (!isTold) process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
