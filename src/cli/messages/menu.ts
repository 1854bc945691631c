import type { Language } from '@/src/i18n/language'
import type {
  Counts,
  DescribedCell,
  DescribedChange,
  DescribedFault,
} from '@/src/menu/sheet/Preview'

/** What `carte menu` says, in one language. */
export type MenuMessages = {
  language: Language
  help: string
  noAction: string
  noFile: string
  unknownFormat: (file: string) => string
  unknownLanguage: string
  written: (file: string, bytes: number) => string
  progress: (done: number, total: number, percent: number) => string
  dryRun: string
  tally: (counts: Counts, unchanged: number) => string
  nothing: string
  faults: (count: number) => string
  fault: (fault: DescribedFault) => string
  newCategories: (names: readonly string[]) => string
  ignored: (headers: string) => string
  change: (change: DescribedChange) => string
  cell: (cell: DescribedCell) => string
  andMore: (count: number) => string
  badZip: (file: string) => string
}

const empty = { ru: 'пусто', en: 'empty' } as const

export const menuMessages: Readonly<Record<Language, MenuMessages>> = {
  ru: {
    language: 'ru',
    help: [
      'Выгружает меню в таблицу и загружает его обратно.',
      '',
      '  npm run carte -- menu export ФАЙЛ [--language ru|en]',
      '  npm run carte -- menu import ФАЙЛ [--photos АРХИВ.zip] [--create-categories] [--dry-run] [--json]',
      '',
      'Имя файла говорит, что выгрузить: menu.xlsx — блюда, модификаторы и категории таблицей,',
      'menu.csv — только блюда, menu.json — всё меню без потерь, для переноса.',
      '',
      '  --language   язык заголовков: ru (так и без него) или en',
      '  --photos     фотографии, имена которых есть в файле, одним архивом .zip',
      '  --create-categories   создать категории, которые блюда называют, а в меню их нет',
      '  --dry-run    показать, что изменится, и ничего не менять',
      '  --json       отчёт для программ',
      '',
      'Записываются только ячейки, которые отличаются от меню. Строка без номера — новая запись;',
      'строки, которых в файле нет, из меню не удаляются. Если в файле есть хоть одна ошибка, не',
      'меняется ничего.',
    ].join('\n'),
    noAction: 'Назовите действие: npm run carte -- menu export ФАЙЛ или menu import ФАЙЛ.',
    noFile: 'Назовите один файл, например menu.xlsx.',
    unknownFormat: (file) => `«${file}»: имя файла должно заканчиваться на .xlsx, .csv или .json.`,
    unknownLanguage: '--language бывает ru или en.',
    written: (file, bytes) => `Меню записано в «${file}» (${Math.ceil(bytes / 1024)} КБ).`,
    progress: (done, total, percent) => `Меню: ${percent} % (${done} из ${total})`,
    dryRun: 'Пробный запуск: ничего не изменено.',
    tally: ({ cells, created, updated }, unchanged) =>
      `Новых записей: ${created}, изменено: ${updated} (ячеек: ${cells}), без изменений: ${unchanged}.`,
    nothing: 'Файл не отличается от меню.',
    faults: (count) => `Ошибок: ${count}. В меню ничего не изменилось.`,
    fault: ({ header, message, place }) =>
      `  ${place}${header === null ? '' : `, «${header}»`}: ${message}`,
    newCategories: (names) =>
      `Категорий ${names.map((name) => `«${name}»`).join(', ')} в меню нет. Если это не опечатка, добавьте --create-categories.`,
    ignored: (headers) => `Этих столбцов Carte не знает, они пропущены: ${headers}.`,
    change: ({ isNew, name, place }) => `  ${place}: ${name}${isNew ? ' (новая запись)' : ''}`,
    cell: ({ after, before, header, part }) =>
      `    ${part === null ? '' : `${part}, `}${header}: ${before || empty.ru} → ${after || empty.ru}`,
    andMore: (count) => `  … и ещё ${count}`,
    badZip: (file) => `«${file}» не читается как архив .zip с фотографиями.`,
  },
  en: {
    language: 'en',
    help: [
      'Takes the menu out into a spreadsheet and back in.',
      '',
      '  npm run carte -- menu export FILE [--language ru|en]',
      '  npm run carte -- menu import FILE [--photos ARCHIVE.zip] [--create-categories] [--dry-run] [--json]',
      '',
      'The name of the file says what to export: menu.xlsx, dishes, modifiers and categories as a',
      'spreadsheet; menu.csv, dishes alone; menu.json, the whole menu without loss, to move it.',
      '',
      '  --language   the language of the headers: ru (the default) or en',
      '  --photos     photos that the file names, as one .zip',
      '  --create-categories   create the categories that dishes name and the menu lacks',
      '  --dry-run    show what would change, and change nothing',
      '  --json       a report for programs',
      '',
      'Only cells that differ from the menu are written. A row without a number is a new record; rows',
      'that the file lacks are not deleted from the menu. If anything in the file is wrong, nothing is',
      'changed.',
    ].join('\n'),
    noAction: 'Name what to do: npm run carte -- menu export FILE, or menu import FILE.',
    noFile: 'Name one file, such as menu.xlsx.',
    unknownFormat: (file) => `“${file}”: the name of the file must end in .xlsx, .csv or .json.`,
    unknownLanguage: '--language is ru or en.',
    written: (file, bytes) => `The menu is written to “${file}” (${Math.ceil(bytes / 1024)} KB).`,
    progress: (done, total, percent) => `Menu: ${percent}% (${done} of ${total})`,
    dryRun: 'A dry run: nothing was changed.',
    tally: ({ cells, created, updated }, unchanged) =>
      `New records: ${created}, changed: ${updated} (cells: ${cells}), unchanged: ${unchanged}.`,
    nothing: 'The file does not differ from the menu.',
    faults: (count) => `Errors: ${count}. Nothing in the menu was changed.`,
    fault: ({ header, message, place }) =>
      `  ${place}${header === null ? '' : `, “${header}”`}: ${message}`,
    newCategories: (names) =>
      `The menu has no categories ${names.map((name) => `“${name}”`).join(', ')}. Unless it is a typo, add --create-categories.`,
    ignored: (headers) => `Carte does not know these columns; they were passed over: ${headers}.`,
    change: ({ isNew, name, place }) => `  ${place}: ${name}${isNew ? ' (new)' : ''}`,
    cell: ({ after, before, header, part }) =>
      `    ${part === null ? '' : `${part}, `}${header}: ${before || empty.en} → ${after || empty.en}`,
    andMore: (count) => `  … and ${count} more`,
    badZip: (file) => `“${file}” cannot be read as a .zip of photos.`,
  },
}
