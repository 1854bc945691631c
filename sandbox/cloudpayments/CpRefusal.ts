/** CloudPayments' no: HTTP 200, `Success: false` and why. */
export class CpRefusal extends Error {
  readonly body: { Success: false; Message: string }

  constructor(message: string) {
    super(message)
    this.body = { Success: false, Message: message }
  }
}
