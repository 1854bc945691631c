import { colorsOf } from '@/src/domain/theme/telegram/colorsOf'

/** Puts Telegram's colours in the place of the site's, where words can be read in them. */
export function wearTheme(written: string): void {
  const colors = colorsOf(written)
  if (!colors) return
  const { style } = document.documentElement
  for (const [name, value] of Object.entries(colors.properties)) style.setProperty(name, value)
  style.colorScheme = colors.isDark ? 'dark' : 'light'
}
