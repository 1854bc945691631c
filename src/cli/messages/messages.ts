import type { FileFault } from '@/plugins/iiko/contract/readNomenclature'
import type { RemarkReason, SkipReason } from '@/src/domain/iiko/findings'

import type { BackupMessages } from './backup'
import type { DoctorMessages } from './doctor'
import type { IikoMessages } from './iiko'
import type { IikoBaseMessages } from './iikoBase'
import type { MenuMessages } from './menu'
import type { DatabaseMessages } from './database'
import type { NginxMessages } from './nginx'
import type { PhotoMessages } from './photos'
import type { TelegramMessages } from './telegram'

export type Tally = { created: number; updated: number; unchanged: number; skipped: number }

/** A reason as a heading that records share, and what is particular to one record. */
export type ReasonText = { heading: string; detail?: string }

/** Everything that the commands say, in one language. */
export type Messages = {
  help: string
  importHelp: string
  unknownCommand: (name: string) => string
  wrongArguments: (detail: string) => string
  failed: (detail: string) => string
  interrupted: string
  noFile: string
  cannotRead: (file: string, detail: string) => string
  brokenFile: (file: string, fault: FileFault) => string
  notSaved: (kind: 'category' | 'dish', name: string, detail: string) => string
  progress: (done: number, total: number, percent: number) => string
  dryRun: string
  tally: (kind: 'category' | 'dish', tally: Tally) => string
  skipped: string
  remarks: string
  kinds: { category: string; dish: string }
  unnamed: string
  andMore: (count: number) => string
  skip: (reason: SkipReason) => ReasonText
  remark: (reason: RemarkReason) => ReasonText
  backup: BackupMessages
  doctor: DoctorMessages
  iiko: IikoMessages
  iikoBase: IikoBaseMessages
  menu: MenuMessages
  database: DatabaseMessages
  nginx: NginxMessages
  photos: PhotoMessages
  telegram: TelegramMessages
}
