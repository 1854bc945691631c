import { IikoError, type IikoFacts } from './IikoError'

type Refusal = IikoFacts & {
  status: number
  /** iiko's own words (ErrorResponse.errorDescription). */
  description: string
  /** iiko's error code, where it gives one. */
  code: string | null
}

/** iiko has read the call and said no: the same call again gets the same answer. */
export class IikoRefused extends IikoError {
  readonly status: number
  readonly description: string
  readonly code: string | null

  constructor({ status, description, code, ...facts }: Refusal) {
    super(
      { ru: `iiko отказала: ${description}`, en: `iiko refused (${status}): ${description}` },
      facts,
    )
    this.status = status
    this.description = description
    this.code = code
  }
}
