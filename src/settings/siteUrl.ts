import { settings } from '@/src/settings'

/** Where links in messages lead. */
export function siteUrl(): string {
  const { PORT, PUBLIC_URL } = settings()
  return PUBLIC_URL ?? `http://localhost:${PORT}`
}
