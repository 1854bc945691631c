/** The name of the object that holds the file with this sum: one, in however many backups it is. */
export function objectOf(sha256: string): string {
  return `files/${sha256}`
}
