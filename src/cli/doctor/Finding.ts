import type { Text } from '@/src/i18n/language'

/** What a check says of one thing. Secrets are never in it. */
export type Finding = {
  /** What was looked at: `postgres`, or the name of a setting. */
  of: string
  level: 'ok' | 'note' | 'warning' | 'error'
  /** How it is. */
  is: Text
  /** What to do about it; not for what is in order. */
  remedy?: Text
}

export type Check = () => Promise<Finding[]>
