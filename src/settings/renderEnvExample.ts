import { type ListedSetting, listSettings } from './listSettings'

const head = `# Made from src/settings/schema.ts by \`npm run generate\`: change it there.
# Copy to .env and uncomment what you need; an empty value counts as unset.
# Скопируйте в .env и раскомментируйте нужное; пустое значение — то же, что отсутствие.
`

/** The text of .env.example: every setting, commented out, with its meaning and an example. */
export function renderEnvExample(): string {
  const groups = listSettings().map(({ title, settings }) =>
    [`# === ${title.en} · ${title.ru} ===\n`, ...settings.map(renderSetting)].join('\n'),
  )
  return [head, ...groups].join('\n')
}

function renderSetting({ name, en, ru, unset, without, example }: ListedSetting): string {
  return [
    `# ${en} Default: ${without?.en ?? unset}.`,
    `# ${ru} По умолчанию: ${without?.ru ?? unset}.`,
    `# ${name}=${example}\n`,
  ].join('\n')
}
