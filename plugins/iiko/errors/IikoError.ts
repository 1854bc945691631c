import type { Text } from '@/src/i18n/language'

export type IikoFacts = {
  /** The path of the call, as iiko's description names it. */
  method: string
  /** iiko's number for the call: what its support asks for. Null when it gave none. */
  correlationId: string | null
}

/** A call to iiko that did not do what it was made for. `text` says it to staff, `message` to the log. */
export class IikoError extends Error {
  readonly method: string
  readonly correlationId: string | null
  readonly text: Text

  constructor(text: Text, { method, correlationId }: IikoFacts, cause?: unknown) {
    const trace = correlationId ? ` (correlationId ${correlationId})` : ''
    super(`${method}: ${text.en}${trace}`, { cause })
    this.name = new.target.name
    this.method = method
    this.correlationId = correlationId
    this.text = text
  }
}
