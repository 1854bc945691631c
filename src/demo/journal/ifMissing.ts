/** What `reading` gives, or `instead` when there is no such file or folder; other errors stay errors. */
export async function ifMissing<T>(reading: Promise<T>, instead: T): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return instead
    throw error
  }
}
