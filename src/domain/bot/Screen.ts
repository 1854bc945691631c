import type { Press } from './Press'

/** A button: what it means to the bot, or a page that it opens inside Telegram. */
export type ScreenButton =
  { readonly text: string; readonly press: Press } | { readonly text: string; readonly app: string }

/** What the bot shows: words in Telegram's HTML, and rows of buttons under them. */
export type Screen = {
  readonly html: string
  readonly buttons: readonly (readonly ScreenButton[])[]
}
