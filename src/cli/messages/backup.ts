import type { Difference } from '@/src/backup/compareDatabase'
import type { Language } from '@/src/i18n/language'

type Made = { folder: string; rows: number; photos: number; bytes: number; isEncrypted: boolean }

/** What `carte backup`, `carte restore` and `carte drill` say, in one language. */
export type BackupMessages = {
  help: string
  restoreHelp: string
  drillHelp: string
  made: (made: Made) => string
  form: (form: 'pg_dump' | 'rows', server: number) => string
  sent: string
  removed: (names: readonly string[]) => string
  keepSecret: string
  none: (folder: string) => string
  noName: string
  listed: (name: string, rows: number, megabytes: string, isEncrypted: boolean) => string
  possible: (name: string, rows: number, photos: number) => string
  restored: (rows: number, photos: number) => string
  switchTo: (database: string) => string
  otherSecret: string
  good: (name: string, tables: number, rows: number, seconds: string) => string
  bad: (name: string) => string
  difference: (difference: Difference) => string
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)

export const backupMessages: Readonly<Record<Language, BackupMessages>> = {
  ru: {
    help: [
      'Делает резервную копию: база данных на один момент, фотографии, настройки без секретов.',
      '',
      '  npm run carte -- backup              сделать копию в BACKUP_DIR (без неё — в DATA_DIR/backups)',
      '  npm run carte -- backup list         какие копии есть',
      '',
      '  --json     итог одной строкой JSON',
      '',
      'Carte при этом может работать. С BACKUP_PASSPHRASE копия шифруется, с BACKUP_BUCKET кладётся и в бакет.',
      'Старые копии удаляются по BACKUP_KEEP. Секрет PAYLOAD_SECRET в копию не входит: храните его отдельно.',
    ].join('\n'),
    restoreHelp: [
      'Восстанавливает резервную копию в пустую базу данных и кладёт фотографии на место.',
      '',
      '  npm run carte -- restore [ИМЯ]            последняя копия, если имя не названо',
      '',
      '  --into БАЗА      в базу с этим именем на том же сервере; создаётся, если её нет',
      '  --media ПАПКА    куда положить фотографии; обычно DATA_DIR/media',
      '  --from-bucket    сначала взять копию из BACKUP_BUCKET',
      '  --dry-run        только проверить, что всё получилось бы',
      '  --json           итог одной строкой JSON',
      '',
      'В непустую базу ничего не пишется. После восстановления строки и суммы таблиц сверяются с копией.',
    ].join('\n'),
    drillHelp: [
      'Учебное восстановление: последняя копия восстанавливается во временную базу и сверяется с тем, что было.',
      '',
      '  npm run carte -- drill [ИМЯ]',
      '',
      '  --json     итог одной строкой JSON',
      '',
      'Код выхода 1 — копия не восстанавливается или отличается. По BACKUP_DRILL_DAYS это делается само.',
    ].join('\n'),
    made: ({ bytes, folder, isEncrypted, photos, rows }) =>
      `Копия готова: ${folder} — строк ${rows}, файлов фотографий ${photos}, ${megabytes(bytes)} МБ${isEncrypted ? ', зашифрована' : ''}.`,
    form: (form, server) =>
      form === 'pg_dump'
        ? 'База: формат pg_dump (custom).'
        : `База: построчно (COPY). pg_dump ${server} или новее на этой машине нет, но копия полная; с ним (пакет postgresql-client-${server}) она была бы в формате pg_dump.`,
    sent: 'Копия лежит и в бакете.',
    removed: (names) => `Удалены по сроку: ${names.join(', ')}.`,
    keepSecret:
      'PAYLOAD_SECRET в копию не входит: без него после восстановления не прочитать ключи API, ключи iiko и ключи уведомлений. Сохраните DATA_DIR/secrets.json отдельно.',
    none: (folder) => `В ${folder} копий нет.`,
    noName: 'Назовите одну копию или ни одной: тогда берётся последняя.',
    listed: (name, rows, size, isEncrypted) =>
      `${name}  строк ${rows}, ${size} МБ${isEncrypted ? ', зашифрована' : ''}`,
    possible: (name, rows, photos) =>
      `Проверено, ничего не изменено: копию ${name} можно восстановить (строк ${rows}, файлов фотографий ${photos}).`,
    restored: (rows, photos) =>
      `Восстановлено: строк ${rows}, файлов фотографий ${photos}. Строки и суммы всех таблиц совпадают с копией.`,
    switchTo: (database) =>
      `База называется ${database}: чтобы Carte работала с ней, поменяйте имя в DATABASE_URL.`,
    otherSecret:
      'PAYLOAD_SECRET не тот, что был при создании копии: сеансы кончатся, а ключи API, iiko и уведомлений не прочитать. Поставьте прежний.',
    good: (name, tables, rows, seconds) =>
      `Копия ${name} восстанавливается: таблиц ${tables}, строк ${rows}, всё совпадает; ${seconds} с.`,
    bad: (name) => `Копия ${name} восстановилась не такой, какой была база:`,
    difference: ({ is, name, was }) => `  ${name}: было «${was}», стало «${is}»`,
  },
  en: {
    help: [
      'Makes a backup: the database as it is at one moment, the photos, the settings without secrets.',
      '',
      '  npm run carte -- backup              make one in BACKUP_DIR (without it, in DATA_DIR/backups)',
      '  npm run carte -- backup list         which ones there are',
      '',
      '  --json     the outcome as a line of JSON',
      '',
      'Carte may run meanwhile. With BACKUP_PASSPHRASE it is encrypted, with BACKUP_BUCKET also put into the bucket.',
      'Old ones go by BACKUP_KEEP. PAYLOAD_SECRET is not in a backup: keep it somewhere else.',
    ].join('\n'),
    restoreHelp: [
      'Restores a backup into an empty database and puts the photos in their place.',
      '',
      '  npm run carte -- restore [NAME]           the newest, when no name is given',
      '',
      '  --into DATABASE  into the database of this name on the same server; made when it is not there',
      '  --media FOLDER   where the photos go; DATA_DIR/media otherwise',
      '  --from-bucket    fetch the backup from BACKUP_BUCKET first',
      '  --dry-run        only prove that it would work',
      '  --json           the outcome as a line of JSON',
      '',
      'Nothing is written into a database that is not empty. Afterwards rows and sums of all tables are compared.',
    ].join('\n'),
    drillHelp: [
      'A restore drill: the newest backup is restored into a scratch database and compared with what was.',
      '',
      '  npm run carte -- drill [NAME]',
      '',
      '  --json     the outcome as a line of JSON',
      '',
      'Exit code 1: it cannot be restored, or differs. By BACKUP_DRILL_DAYS it happens by itself.',
    ].join('\n'),
    made: ({ bytes, folder, isEncrypted, photos, rows }) =>
      `The backup is made: ${folder}: ${rows} rows, ${photos} files of photos, ${megabytes(bytes)} MB${isEncrypted ? ', encrypted' : ''}.`,
    form: (form, server) =>
      form === 'pg_dump'
        ? 'Database: pg_dump’s custom format.'
        : `Database: by rows (COPY). There is no pg_dump ${server} or newer on this machine, but the backup is whole; with it (package postgresql-client-${server}) it would be in pg_dump’s format.`,
    sent: 'It is in the bucket as well.',
    removed: (names) => `Removed, as their time was over: ${names.join(', ')}.`,
    keepSecret:
      'PAYLOAD_SECRET is not in it: without that, API keys, keys of iiko and of notices cannot be read after a restore. Keep DATA_DIR/secrets.json somewhere else.',
    none: (folder) => `There are no backups in ${folder}.`,
    noName: 'Name one backup, or none for the newest.',
    listed: (name, rows, size, isEncrypted) =>
      `${name}  ${rows} rows, ${size} MB${isEncrypted ? ', encrypted' : ''}`,
    possible: (name, rows, photos) =>
      `Proved, nothing changed: the backup ${name} can be restored (${rows} rows, ${photos} files of photos).`,
    restored: (rows, photos) =>
      `Restored: ${rows} rows, ${photos} files of photos. Rows and sums of all tables are those of the backup.`,
    switchTo: (database) =>
      `The database is ${database}: for Carte to use it, change the name in DATABASE_URL.`,
    otherSecret:
      'PAYLOAD_SECRET is not the one of then: sessions end, and API keys, keys of iiko and of notices cannot be read. Set the old one.',
    good: (name, tables, rows, seconds) =>
      `The backup ${name} can be restored: ${tables} tables, ${rows} rows, all as they were; ${seconds} s.`,
    bad: (name) => `The backup ${name} was restored, and is not what the database was:`,
    difference: ({ is, name, was }) => `  ${name}: was “${was}”, is “${is}”`,
  },
}
