type Detail = { type?: string; code?: string; param?: string; status?: number }

/** An answer as Stripe refuses: `error` with type, code and message. */
export class StripeRefusal extends Error {
  readonly status: number
  readonly body: { error: Record<string, unknown> }

  constructor(message: string, { type, code, param, status = 400 }: Detail = {}) {
    super(message)
    this.status = status
    this.body = {
      error: {
        type: type ?? 'invalid_request_error',
        message,
        ...(code !== undefined && { code }),
        ...(param !== undefined && { param }),
      },
    }
  }
}
