import { constants } from 'node:fs'
import { access, mkdir, readFile, statfs } from 'node:fs/promises'
import path from 'node:path'

import packageJson from '@/package.json'
import { backupFolder } from '@/src/backup/backupFolder'
import { settings } from '@/src/settings'

import type { Finding } from './Finding'
import { reasonOf } from './reasonOf'

const gigabyte = 1_000_000_000

/** Versions, folders that have to be written to, files that have to be read, room on the disks. */
export async function checkMachine(): Promise<Finding[]> {
  const { BACKUP_DIR, DATA_DIR, EMAIL_DKIM_KEY_FILE, MENU_SNAPSHOT_DIR } = settings()
  const folders = [
    { of: 'DATA_DIR', folder: path.resolve(DATA_DIR) },
    ...(MENU_SNAPSHOT_DIR
      ? [{ of: 'MENU_SNAPSHOT_DIR', folder: path.resolve(MENU_SNAPSHOT_DIR) }]
      : []),
    ...(BACKUP_DIR ? [{ of: 'BACKUP_DIR', folder: backupFolder() }] : []),
  ]
  const found = [version()]
  for (const { folder, of } of folders) found.push(await folderFinding(of, folder))
  if (EMAIL_DKIM_KEY_FILE) found.push(await keyFinding(EMAIL_DKIM_KEY_FILE))
  return found
}

function version(): Finding {
  return {
    of: 'versions',
    level: 'ok',
    is: {
      ru: `Carte ${packageJson.version}, Node ${process.versions.node}, ${process.platform}.`,
      en: `Carte ${packageJson.version}, Node ${process.versions.node}, ${process.platform}.`,
    },
  }
}

async function folderFinding(of: string, folder: string): Promise<Finding> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const why = reasonOf(error)
    return {
      of,
      level: 'error',
      is: {
        ru: `В папку ${folder} нельзя писать (${why}).`,
        en: `The folder ${folder} cannot be written to (${why}).`,
      },
      remedy: {
        ru: `Отдайте её пользователю, под которым работает Carte, или задайте другую в ${of}.`,
        en: `Give it to the user that Carte runs as, or set another in ${of}.`,
      },
    }
  }
  const { bavail, blocks, bsize } = await statfs(folder)
  const [free, share] = [bavail * bsize, blocks === 0 ? 1 : bavail / blocks]
  const is = {
    ru: `В ${folder} можно писать; свободно ${(free / gigabyte).toFixed(1)} ГБ (${Math.round(share * 100)} %).`,
    en: `${folder} can be written to; ${(free / gigabyte).toFixed(1)} GB are free (${Math.round(share * 100)} %).`,
  }
  if (free > 2 * gigabyte && share > 0.05) return { of, level: 'ok', is }
  return {
    of,
    level: free < gigabyte / 2 ? 'error' : 'warning',
    is,
    remedy: {
      ru: 'Освободите место: полный диск останавливает базу данных. Копии удаляются по BACKUP_KEEP.',
      en: 'Make room: a full disk stops the database. Backups go by BACKUP_KEEP.',
    },
  }
}

async function keyFinding(file: string): Promise<Finding> {
  const of = 'EMAIL_DKIM_KEY_FILE'
  const text = await readFile(file, 'utf8').catch((error: unknown) => ({ why: reasonOf(error) }))
  if (typeof text === 'string' && text.includes('PRIVATE KEY')) {
    return { of, level: 'ok', is: { ru: 'Ключ DKIM читается.', en: 'The DKIM key can be read.' } }
  }
  const why = typeof text === 'string' ? 'no private key in PEM' : text.why
  return {
    of,
    level: 'error',
    is: {
      ru: `Ключ DKIM ${file} не читается (${why}).`,
      en: `The DKIM key ${file} cannot be read (${why}).`,
    },
    remedy: {
      ru: 'Положите туда закрытый ключ в PEM или уберите обе настройки EMAIL_DKIM_….',
      en: 'Put the private key there, in PEM, or unset both EMAIL_DKIM_… settings.',
    },
  }
}
