import type { Topic } from '@/payload-types'
import { writePress } from '@/src/domain/bot/writePress'

type Keyboard = { inline_keyboard: { text: string; callback_data: string }[][] }

/** Topics with a mark at those chosen, and a way out. */
export function topicKeyboard(
  topics: readonly Topic[],
  chosen: readonly number[],
  goodbye: string,
): Keyboard {
  const rows = topics.map(({ id, name }) => [
    {
      text: `${chosen.includes(id) ? '✅' : '▫️'} ${name}`,
      callback_data: writePress({ is: 'topic', topic: id }),
    },
  ])
  return {
    inline_keyboard: [
      ...rows,
      [{ text: goodbye, callback_data: writePress({ is: 'unsubscribe' }) }],
    ],
  }
}

export const languageKeyboard: Keyboard = {
  inline_keyboard: [
    [
      { text: 'Русский', callback_data: 'language:ru' },
      { text: 'English', callback_data: 'language:en' },
    ],
  ],
}
