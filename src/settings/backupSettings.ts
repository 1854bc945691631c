import { z } from 'zod'

import { url, wholeNumber } from './kinds'
import { optional, withDefault } from './setting'

/** What is kept of the database and the photos, where, and for how long. */
export const backupSettings = {
  BACKUP_DIR: optional(z.string(), {
    group: 'backup',
    en: 'The folder of backups, on another disk than the data; with it one is made every night.',
    ru: 'Папка резервных копий, не на том диске, где данные; с ней копия делается каждую ночь.',
    without: {
      en: 'by command only, into DATA_DIR/backups',
      ru: 'только по команде, в DATA_DIR/backups',
    },
    example: '/var/backups/carte',
  }),
  BACKUP_AT: withDefault(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, HH:MM'), {
    group: 'backup',
    en: 'When the nightly backup is made, UTC.',
    ru: 'Когда делается ночная копия, по UTC.',
    unset: '01:30',
    example: '23:15',
  }),
  BACKUP_KEEP: withDefault(
    z
      .string()
      .regex(/^\d{1,3},\d{1,3},\d{1,3}$/, 'must be three numbers: days, weeks, months')
      .transform((text) => {
        const [daily = 0, weekly = 0, monthly = 0] = text.split(',').map(Number)
        return { daily, weekly, monthly }
      }),
    {
      group: 'backup',
      en: 'How many of the last days, weeks and months keep a backup.',
      ru: 'За сколько последних дней, недель и месяцев хранить по копии.',
      unset: '7,4,12',
      example: '14,8,24',
    },
  ),
  BACKUP_PASSPHRASE: optional(z.string().min(16, 'must have at least 16 characters'), {
    group: 'backup',
    en: 'Backups are encrypted with it. Without it they cannot be read: keep it somewhere else as well.',
    ru: 'Этой фразой шифруются копии. Без неё их не прочитать: храните её и в другом месте.',
    without: { en: 'backups are not encrypted', ru: 'копии не шифруются' },
    example: 'the-output-of-openssl-rand-hex-24',
    secret: true,
  }),
  BACKUP_BUCKET: optional(url(['http:', 'https:']), {
    group: 'backup',
    en: 'The S3-compatible bucket, with a folder in it or without, into which each backup is also put.',
    ru: 'Бакет, совместимый с S3 (можно с папкой в нём), в который копии кладутся тоже.',
    without: { en: 'the folder only', ru: 'только папка' },
    example: 'https://storage.example.org/carte-backups',
  }),
  BACKUP_BUCKET_KEY: optional(z.string(), {
    group: 'backup',
    en: 'The id of the access key that may read, write and delete there.',
    ru: 'Идентификатор ключа доступа, которому там разрешено читать, писать и удалять.',
    without: { en: 'needed with a bucket', ru: 'нужен вместе с бакетом' },
    example: 'carte-backup',
  }),
  BACKUP_BUCKET_SECRET: optional(z.string(), {
    group: 'backup',
    en: 'The secret of that key.',
    ru: 'Секрет этого ключа.',
    without: { en: 'needed with a bucket', ru: 'нужен вместе с бакетом' },
    example: 'the-secret-of-the-key',
    secret: true,
  }),
  BACKUP_BUCKET_REGION: withDefault(z.string(), {
    group: 'backup',
    en: 'The region of the bucket.',
    ru: 'Регион бакета.',
    unset: 'us-east-1',
    example: 'ru-central1',
  }),
  BACKUP_DRILL_DAYS: withDefault(wholeNumber(0, 365), {
    group: 'backup',
    en: 'Every so many days the newest backup is restored into a scratch database and compared; 0 is never.',
    ru: 'Раз в сколько дней последняя копия восстанавливается во временную базу и сверяется; 0 — никогда.',
    unset: '7',
    example: '1',
  }),
  BACKUP_DRILL_URL: optional(url(['postgres:', 'postgresql:']), {
    group: 'backup',
    en: 'The Postgres on which that is done; its user may make databases.',
    ru: 'Postgres, на котором это делается; его пользователь может создавать базы.',
    without: { en: 'the one of the data', ru: 'тот, где данные' },
    example: 'postgres://drill:password@drill.example.org:5432/postgres',
    secret: true,
  }),
}
