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
  array: 'a list',
  boolean: 'true or false',
  missing: 'nothing',
  number: 'a number',
  object: 'an object',
  string: 'a string',
}

const forms: Readonly<Record<string, string>> = {
  guid: 'a UUID',
  notNegative: 'a number not below zero',
}

const type = (name: string) => types[name] ?? name

function skip(reason: SkipReason): ReasonText {
  switch (reason.code) {
    case 'deleted':
      return { heading: 'deleted in iiko' }
    case 'modifier':
      return { heading: 'a modifier, not a part of the menu' }
    case 'service':
      return { heading: 'a service, not a dish' }
    case 'unknownType':
      return { heading: 'unknown type of product', detail: reason.params.type }
    case 'notInMenu':
      return { heading: 'not on the menu' }
    case 'noPrice':
      return { heading: 'no price' }
    case 'priceTooLarge':
      return { heading: 'the price is above ₽9,999,999.99', detail: reason.params.price }
    case 'duplicate':
      return { heading: 'a repetition: the file already had a record with this identifier' }
    case 'emptyName':
      return { heading: 'no name' }
    case 'wrongType': {
      const { path, expected, received } = reason.params
      const detail = `${path}: expected ${type(expected)}, found ${type(received)}`
      return { heading: 'the record is broken', detail }
    }
    case 'wrongValue': {
      const { path, expected } = reason.params
      return {
        heading: 'the record is broken',
        detail: `${path}: must be ${forms[expected] ?? expected}`,
      }
    }
  }
}

function remark(reason: RemarkReason): ReasonText {
  switch (reason.code) {
    case 'unknownGroup':
      return {
        heading: 'its group is not in the file, so it stands in none',
        detail: reason.params.group,
      }
    case 'groupLeftOut':
      return {
        heading: 'its group was left out, so it stands one level up',
        detail: `“${reason.params.group}”`,
      }
    case 'groupNotInMenu':
      return {
        heading: 'its group is not on the menu, so it is not for sale',
        detail: `“${reason.params.group}”`,
      }
    case 'groupCycle':
      return { heading: 'groups lie inside each other in a circle; this one moved to the top' }
    case 'nameShortened':
      return { heading: `the name was shortened to ${reason.params.limit} characters` }
    case 'descriptionShortened':
      return { heading: `the description was shortened to ${reason.params.limit} characters` }
    case 'skuDropped':
      return {
        heading: `the SKU was not taken: it is longer than ${reason.params.limit} characters`,
      }
    case 'priceRounded': {
      const { price, kopecks } = reason.params
      const detail = `${price} → ${formatRoubles(kopecks, 'en')}`
      return { heading: 'the price was rounded to kopecks', detail }
    }
    case 'zeroPrice':
      return { heading: 'the price is zero' }
    case 'severalSizes': {
      const { count, size } = reason.params
      const taken = size === '' ? '' : `, “${size}” taken`
      return {
        heading: 'it has several sizes; the price of one was taken',
        detail: `${count} sizes${taken}`,
      }
    }
  }
}

function fault(broken: FileFault): string {
  switch (broken.code) {
    case 'notUtf8':
      return 'it is not UTF-8 text; save it in that encoding'
    case 'notJson': {
      const { line, column, found } = broken.params
      const what =
        found === null ? 'the file ends too early' : `unexpected ${JSON.stringify(found)}`
      return `it is not JSON: line ${line}, column ${column}, ${what}`
    }
    case 'wrongType': {
      const { path, expected, received } = broken.params
      return `it is no iiko nomenclature: ${path} must be ${type(expected)}, found ${type(received)}`
    }
    case 'wrongValue': {
      const { path, expected } = broken.params
      return `it is no iiko nomenclature: ${path} must be ${forms[expected] ?? expected}`
    }
    case 'iikoError':
      return `it holds iiko's refusal instead: ${broken.params.description}`
  }
}

const kinds = { category: 'Categories', dish: 'Dishes' }

export const en: Messages = {
  help: [
    'Commands of Carte',
    '',
    '  npm run carte -- <command> [arguments]',
    '',
    '  backup                    make a backup; backup list: which there are',
    '  database                  bring the database to this version; the role of Postgres that Carte runs as',
    '  doctor                    examine the installation and say what to mend',
    '  drill                     prove a backup: restore it into a scratch database and compare',
    '  iiko sync                 bring the menu to what iiko says',
    '  import FILE               load the menu from an iiko nomenclature',
    '  menu export|import FILE   take the menu out into a spreadsheet, or in from one',
    '  migrate-from-iiko-base    bring staff and the menu over from the old system',
    '  nginx                     write nginx’s configuration from the settings',
    '  photos refresh            cut earlier photos for phones',
    '  restore [NAME]            restore a backup into an empty database',
    '  telegram setup|status     set up the bot and see whether it hears',
    '',
    'More about a command: npm run carte -- <command> --help',
  ].join('\n'),
  importHelp: [
    'Loads categories and dishes from an iiko nomenclature, the answer of POST /api/1/nomenclature.',
    '',
    '  npm run carte -- import FILE [--dry-run] [--json]',
    '',
    '  --dry-run   only show what would change',
    '  --json      a report for programs',
    '',
    'Records are recognised by their iiko identifier; loading a file again changes nothing.',
    'Photos, slugs, order and translations stay as they were made here.',
  ].join('\n'),
  unknownCommand: (name) => `There is no command “${name}”; for a list: npm run carte -- --help.`,
  wrongArguments: (detail) =>
    `The arguments are wrong (${detail}); for help: npm run carte -- --help.`,
  failed: (detail) => `It did not work: ${detail}`,
  interrupted: 'Stopped; nothing in the menu has changed.',
  noFile: 'Name one file: npm run carte -- import FILE.',
  cannotRead: (file, detail) =>
    `The file ${file} cannot be read (${detail}): check the path and the permissions. Nothing in the menu has changed.`,
  brokenFile: (file, broken) =>
    `The file ${file} was not loaded, ${fault(broken)}. Nothing in the menu has changed.`,
  notSaved: (kind, name, detail) =>
    `The ${kind} “${name}” cannot be saved (${detail}). Nothing in the menu has changed.`,
  progress: (done, total, percent) => `Loading: ${percent}% (${done} of ${total})`,
  dryRun: 'A dry run; nothing in the menu has changed.',
  tally: (kind, { created, updated, unchanged, skipped }) =>
    `${kinds[kind]}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${skipped} skipped`,
  skipped: 'Skipped',
  remarks: 'Loaded with remarks',
  kinds,
  unnamed: 'no name',
  andMore: (count) => `… and ${count} more; all of them with --json`,
  skip,
  remark,
  backup: backupMessages.en,
  doctor: doctorMessages.en,
  iiko: iikoMessages.en,
  iikoBase: iikoBaseMessages.en,
  menu: menuMessages.en,
  database: databaseMessages.en,
  nginx: nginxMessages.en,
  photos: photoMessages.en,
  telegram: telegramMessages.en,
}
