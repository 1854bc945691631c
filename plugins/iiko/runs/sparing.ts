import type { Finding } from '@/src/domain/iiko/wanted/Finding'
import type { WantedMenu } from '@/src/domain/iiko/wanted/WantedMenu'

/**
 * A record that cannot be read is skipped, not taken for gone: its dish stays as it is, and where it may
 * have been a whole category, or nobody knows what, nothing is taken away.
 */
export function sparing(menu: WantedMenu, bad: readonly Finding[]): WantedMenu {
  const ofMenu = bad.filter(({ kind }) => kind !== 'menu')
  const unread = ofMenu.flatMap(({ kind, externalId }) =>
    kind === 'dish' && externalId !== null ? [externalId] : [],
  )
  const isWhole = menu.isWhole && unread.length === ofMenu.length
  return { ...menu, isWhole, unread }
}
