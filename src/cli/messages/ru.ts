import type { FileFault } from '@/plugins/iiko/contract/readNomenclature'
import type { RemarkReason, SkipReason } from '@/src/domain/iiko/findings'
import { formatRoubles } from '@/src/domain/money/formatRoubles'

import type { Messages, ReasonText } from './messages'
import { backupMessages } from './backup'
import { databaseMessages } from './database'
import { iikoMessages } from './iiko'
import { doctorMessages } from './doctor'
import { iikoBaseMessages } from './iikoBase'
import { menuMessages } from './menu'
import { nginxMessages } from './nginx'
import { photoMessages } from './photos'
import { telegramMessages } from './telegram'

const types: Readonly<Record<string, string>> = {
  array: 'список',
  boolean: 'true или false',
  missing: 'пусто',
  null: 'null',
  number: 'число',
  object: 'объект',
  string: 'строка',
}

const forms: Readonly<Record<string, string>> = {
  guid: 'UUID',
  notNegative: 'число не меньше нуля',
}

const type = (name: string) => types[name] ?? name

function skip(reason: SkipReason): ReasonText {
  switch (reason.code) {
    case 'deleted':
      return { heading: 'удалено в iiko' }
    case 'modifier':
      return { heading: 'модификатор, а не часть меню' }
    case 'service':
      return { heading: 'услуга, а не блюдо' }
    case 'unknownType':
      return { heading: 'неизвестный тип товара', detail: reason.params.type }
    case 'notInMenu':
      return { heading: 'не входит в меню' }
    case 'noPrice':
      return { heading: 'нет цены' }
    case 'priceTooLarge':
      return { heading: 'цена больше 9 999 999,99 ₽', detail: reason.params.price }
    case 'duplicate':
      return { heading: 'повтор: запись с таким идентификатором уже была в файле' }
    case 'emptyName':
      return { heading: 'нет названия' }
    case 'wrongType': {
      const { path, expected, received } = reason.params
      const detail = `${path}: нужно «${type(expected)}», а там «${type(received)}»`
      return { heading: 'запись испорчена', detail }
    }
    case 'wrongValue': {
      const { path, expected } = reason.params
      return {
        heading: 'запись испорчена',
        detail: `${path}: нужно «${forms[expected] ?? expected}»`,
      }
    }
  }
}

function remark(reason: RemarkReason): ReasonText {
  switch (reason.code) {
    case 'unknownGroup':
      return { heading: 'группы нет в файле, запись осталась без неё', detail: reason.params.group }
    case 'groupLeftOut':
      return {
        heading: 'группа в меню не попала, запись стоит уровнем выше',
        detail: `«${reason.params.group}»`,
      }
    case 'groupNotInMenu':
      return {
        heading: 'группа не входит в меню, блюдо снято с продажи',
        detail: `«${reason.params.group}»`,
      }
    case 'groupCycle':
      return { heading: 'группы вложены по кругу, эта вынесена на верхний уровень' }
    case 'nameShortened':
      return { heading: `название короче: больше ${reason.params.limit} знаков не помещается` }
    case 'descriptionShortened':
      return { heading: `описание короче: больше ${reason.params.limit} знаков не помещается` }
    case 'skuDropped':
      return { heading: `артикул не взят: в нём больше ${reason.params.limit} знаков` }
    case 'priceRounded': {
      const { price, kopecks } = reason.params
      return { heading: 'цена округлена до копеек', detail: `${price} → ${formatRoubles(kopecks)}` }
    }
    case 'zeroPrice':
      return { heading: 'цена — ноль' }
    case 'severalSizes': {
      const { count, size } = reason.params
      const taken = size === '' ? '' : `, взята «${size}»`
      return {
        heading: 'размеров несколько, взята цена одного',
        detail: `размеров: ${count}${taken}`,
      }
    }
  }
}

function fault(broken: FileFault): string {
  switch (broken.code) {
    case 'notUtf8':
      return 'это не текст в UTF-8; сохраните файл в этой кодировке'
    case 'notJson': {
      const { line, column, found } = broken.params
      const what = found === null ? 'файл обрывается' : `неожиданное ${JSON.stringify(found)}`
      return `это не JSON: строка ${line}, столбец ${column}, ${what}`
    }
    case 'wrongType': {
      const { path, expected, received } = broken.params
      return `это не номенклатура iiko: в ${path} нужно «${type(expected)}», а там «${type(received)}»`
    }
    case 'wrongValue': {
      const { path, expected } = broken.params
      return `это не номенклатура iiko: в ${path} нужно «${forms[expected] ?? expected}»`
    }
    case 'iikoError':
      return `вместо номенклатуры в нём отказ iiko: ${broken.params.description}`
  }
}

const kinds = { category: 'Категории', dish: 'Блюда' }

export const ru: Messages = {
  help: [
    'Команды Carte',
    '',
    '  npm run carte -- <команда> [аргументы]',
    '',
    '  backup                    сделать резервную копию; backup list — какие есть',
    '  database                  привести базу к этой версии; роль Postgres, под которой работает Carte',
    '  doctor                    проверить установку и сказать, что исправить',
    '  drill                     проверить копию: восстановить во временную базу и сверить',
    '  iiko sync                 обновить меню из iiko',
    '  import ФАЙЛ               загрузить меню из номенклатуры iiko',
    '  menu export|import ФАЙЛ   выгрузить меню в таблицу или загрузить из неё',
    '  migrate-from-iiko-base    перенести сотрудников и меню из прежней системы',
    '  nginx                     написать настройку nginx по настройкам Carte',
    '  photos refresh            нарезать прежние фотографии для телефонов',
    '  restore [ИМЯ]             восстановить копию в пустую базу',
    '  telegram setup|status     настроить бота и посмотреть, слышит ли он',
    '',
    'Подробнее о команде: npm run carte -- <команда> --help',
  ].join('\n'),
  importHelp: [
    'Загружает категории и блюда из номенклатуры iiko — ответа POST /api/1/nomenclature.',
    '',
    '  npm run carte -- import ФАЙЛ [--dry-run] [--json]',
    '',
    '  --dry-run   только показать, что изменится',
    '  --json      отчёт для программ',
    '',
    'Записи узнаются по идентификатору iiko, повторная загрузка ничего не меняет.',
    'Фотографии, адреса, порядок и переводы остаются такими, какими их сделали здесь.',
  ].join('\n'),
  unknownCommand: (name) => `Команды «${name}» нет; список команд: npm run carte -- --help.`,
  wrongArguments: (detail) => `Не понял аргументы (${detail}); подсказка: npm run carte -- --help.`,
  failed: (detail) => `Не получилось: ${detail}`,
  interrupted: 'Остановлено, в меню ничего не изменилось.',
  noFile: 'Назовите один файл: npm run carte -- import ФАЙЛ.',
  cannotRead: (file, detail) =>
    `Файл ${file} не читается (${detail}): проверьте путь и права. В меню ничего не изменилось.`,
  brokenFile: (file, broken) =>
    `Файл ${file} не загружен, ${fault(broken)}. В меню ничего не изменилось.`,
  notSaved: (kind, name, detail) =>
    `${kind === 'dish' ? 'Блюдо' : 'Категория'} «${name}» не сохраняется (${detail}). В меню ничего не изменилось.`,
  progress: (done, total, percent) => `Загрузка: ${percent} % (${done} из ${total})`,
  dryRun: 'Пробный запуск, в меню ничего не изменилось.',
  tally: (kind, { created, updated, unchanged, skipped }) =>
    `${kinds[kind]}: создано ${created}, обновлено ${updated}, без изменений ${unchanged}, пропущено ${skipped}`,
  skipped: 'Пропущено',
  remarks: 'Загружено с замечаниями',
  kinds,
  unnamed: 'без названия',
  andMore: (count) => `… и ещё ${count}; все — с ключом --json`,
  skip,
  remark,
  backup: backupMessages.ru,
  doctor: doctorMessages.ru,
  iiko: iikoMessages.ru,
  iikoBase: iikoBaseMessages.ru,
  menu: menuMessages.ru,
  database: databaseMessages.ru,
  nginx: nginxMessages.ru,
  photos: photoMessages.ru,
  telegram: telegramMessages.ru,
}
