import { vi } from 'vitest'

/** Waits until a check does not throw; long enough for a busy machine. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 60_000, interval: 150 })
