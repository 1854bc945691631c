/** What the Bot API refuses: `{ ok: false, error_code, description, parameters }`. */
export class BadRequest extends Error {
  constructor(
    readonly description: string,
    readonly status = 400,
    readonly parameters?: Record<string, number>,
  ) {
    super(description)
  }
}

/** 400 with Telegram's opening words. */
export const bad = (what: string): BadRequest => new BadRequest(`Bad Request: ${what}`)
