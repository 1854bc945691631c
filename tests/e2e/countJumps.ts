import type { Page } from 'playwright-core'

/** Has the page sum up how far its parts jump while it is there, in `window.jumps`. */
export async function countJumps(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { jumps: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = 'value' in entry && typeof entry.value === 'number' ? entry.value : 0
        const before = 'jumps' in window && typeof window.jumps === 'number' ? window.jumps : 0
        Object.assign(window, { jumps: before + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}
