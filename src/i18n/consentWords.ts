import type { Text } from './language'

/** What stands beside every button of ours that begins news, and is kept with the consent that it gave. */
export const consentWords = {
  ru: 'Нажимая кнопку, вы соглашаетесь получать новости и акции ресторана. Отписаться можно в любой момент.',
  en: 'By pressing the button you agree to get the restaurant’s news and offers. You can unsubscribe at any time.',
} as const satisfies Text
