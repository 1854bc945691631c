import { type ListedSetting, listSettings } from './listSettings'

type Language = 'en' | 'ru'

const texts = {
  en: {
    intro: `Carte starts with none of these set. They are read from the environment and from a \`.env\` file in
Carte's folder (the environment wins); an empty value counts as unset. All are checked at start: a
wrong one ends the start with a sentence that names it. \`.env.example\` is the same list to copy.
A secret may lie in a file: \`PAYLOAD_SECRET_FILE=/run/secrets/payload_secret\`, and so for each of them.`,
    columns: ['Setting', 'When unset', 'What it does', 'Example'],
  },
  ru: {
    intro: `Carte запускается и без единой настройки. Они читаются из окружения и из файла \`.env\` в папке Carte
(окружение важнее); пустое значение — то же, что отсутствие. Все проверяются при запуске: если
какая-то задана неверно, Carte не запустится и назовёт её. \`.env.example\` — тот же список, который
удобно скопировать. Секрет может лежать в файле: \`PAYLOAD_SECRET_FILE=/run/secrets/payload_secret\`,
и так каждый из них.`,
    columns: ['Настройка', 'Если не задана', 'Что делает', 'Пример'],
  },
} as const

/** The text of docs/operators/settings.md, in English and then in Russian. */
export function renderSettingsPage(): string {
  return [
    '# Settings',
    '<!-- Made from src/settings/schema.ts by `npm run generate`: change it there. -->',
    '[По-русски](#настройки)',
    texts.en.intro,
    ...tables('en'),
    '# Настройки',
    texts.ru.intro,
    ...tables('ru'),
  ]
    .join('\n\n')
    .concat('\n')
}

function tables(language: Language): string[] {
  return listSettings().flatMap(({ title, settings }) => [
    `## ${title[language]}`,
    table([
      [...texts[language].columns],
      ...settings.map((setting) => [
        `\`${setting.name}\``,
        whenUnset(setting, language),
        setting[language],
        `\`${setting.example}\``,
      ]),
    ]),
  ])
}

function whenUnset({ unset, without }: ListedSetting, language: Language): string {
  return without?.[language] ?? `\`${unset ?? ''}\``
}

/** A Markdown table with aligned columns, as prettier would write it. */
function table([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
