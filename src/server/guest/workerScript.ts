/** The service worker with what it has to know of this installation: another list of languages is another worker. */
export function workerScript(worker: string, locales: readonly string[]): string {
  return `self.MENU_LANGUAGES=${JSON.stringify(locales)};${worker}`
}
