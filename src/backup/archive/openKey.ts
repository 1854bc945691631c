import { createHmac, randomBytes, scrypt } from 'node:crypto'

import { BackupError } from '../BackupError'
import type { Manifest } from '../Manifest'

export type Key = { bytes: Buffer; encryption: NonNullable<Manifest['encryption']> }

/** RFC 7914; as much work as a sign-in: 64 MB and about a quarter of a second. */
const work = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 }

function derive(passphrase: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(passphrase, Buffer.from(salt, 'hex'), 32, work, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}

const checkOf = (key: Buffer) => createHmac('sha256', key).update('carte backup').digest('hex')

/** The key of a new backup: that of `last` when it has the same passphrase, so that both can share files. */
export async function makeKey(
  passphrase: string | undefined,
  last: Manifest | undefined,
): Promise<Key | null> {
  if (!passphrase) return null
  if (last?.encryption) {
    const bytes = await derive(passphrase, last.encryption.salt)
    if (checkOf(bytes) === last.encryption.check) return { bytes, encryption: last.encryption }
  }
  const salt = randomBytes(16).toString('hex')
  const bytes = await derive(passphrase, salt)
  return { bytes, encryption: { salt, check: checkOf(bytes) } }
}

/** The key of a backup that is there; null when it is not encrypted. Rejects with a BackupError. */
export async function findKey(
  passphrase: string | undefined,
  { encryption }: Pick<Manifest, 'encryption'>,
): Promise<Key | null> {
  if (!encryption) return null
  if (!passphrase) {
    throw new BackupError(
      'The backup is encrypted: set BACKUP_PASSPHRASE to the one it was made with.',
    )
  }
  const bytes = await derive(passphrase, encryption.salt)
  if (checkOf(bytes) !== encryption.check) {
    throw new BackupError(
      'BACKUP_PASSPHRASE is not the one that this backup was made with: set that one.',
    )
  }
  return { bytes, encryption }
}
