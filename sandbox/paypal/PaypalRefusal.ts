const names: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST',
  401: 'AUTHENTICATION_FAILURE',
  404: 'RESOURCE_NOT_FOUND',
  409: 'RESOURCE_CONFLICT',
  422: 'UNPROCESSABLE_ENTITY',
}

/** An answer as PayPal refuses: `name`, and the `issue` in `details`. */
export class PaypalRefusal extends Error {
  readonly body: object

  constructor(
    readonly status: number,
    readonly issue: string,
    description = issue,
  ) {
    super(description)
    this.body = {
      name: names[status] ?? 'INTERNAL_SERVER_ERROR',
      message: description,
      debug_id: 'sandbox',
      details: [{ issue, description }],
    }
  }
}
