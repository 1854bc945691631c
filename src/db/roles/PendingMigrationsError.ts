/** The database lacks what this role may not add; the message says what to do. */
export class PendingMigrationsError extends Error {
  override name = 'PendingMigrationsError'
  /** `lacking`: names of migrations, or whatever else is to be read after "the database lacks". */
  constructor(lacking: readonly string[], options?: ErrorOptions) {
    const [first = '', ...others] = lacking
    const more = others.length > 0 ? ` and ${others.length} more` : ''
    super(
      `The database lacks ${first}${more}, and the role of DATABASE_URL may not add it: run \`npm run carte -- database migrate\` with the DATABASE_URL of its owner.`,
      options,
    )
  }
}
