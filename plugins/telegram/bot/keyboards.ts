import type { Topic } from '@/payload-types'

type Keyboard = { inline_keyboard: { text: string; callback_data: string }[][] }

/** Topics with a mark at those chosen, and a way out. */
export function topicKeyboard(
  topics: readonly Topic[],
  chosen: readonly number[],
  goodbye: string,
): Keyboard {
  const rows = topics.map(({ id, name }) => [
    { text: `${chosen.includes(id) ? '✅' : '▫️'} ${name}`, callback_data: `topic:${id}` },
  ])
  return { inline_keyboard: [...rows, [{ text: goodbye, callback_data: 'stop' }]] }
}

export const languageKeyboard: Keyboard = {
  inline_keyboard: [
    [
      { text: 'Русский', callback_data: 'language:ru' },
      { text: 'English', callback_data: 'language:en' },
    ],
  ],
}
