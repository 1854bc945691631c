/** Why a file cannot be read as a spreadsheet of the menu. */
export type UnreadableCode = 'notTable' | 'tooLarge' | 'tooManyRows' | 'noSheet'

/** The file as a whole cannot be taken; nothing was read of it. */
export class Unreadable extends Error {
  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'Unreadable'
  }
}

/** The most rows that one file may have, all its sheets together. */
export const mostRows = 20_000
