import { compare } from 'bcryptjs'

/**
 * What stands in an account's `salt` while its `hash` is the bcrypt one of the old system. Payload's own check refuses
 * every password for such a hash: nobody comes in by it before it is replaced.
 */
export const legacySalt = 'bcrypt'

/** bcrypt of the kinds that Python's passlib and bcrypt write: `$2b$12$…`, 60 characters. */
const bcryptHash = /^\$2[aby]\$\d{2}\$[./A-Za-z0-9]{53}$/

export const isBcrypt = (hash: string) => bcryptHash.test(hash)

/** Whether the password is that of a bcrypt hash; like bcrypt itself it reads the first 72 bytes. */
export async function isLegacyPassword(password: string, hash: string): Promise<boolean> {
  return isBcrypt(hash) && (await compare(password, hash))
}
