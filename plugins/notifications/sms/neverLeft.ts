/**
 * What Node calls a connection that did not come about (Node.js, "Common system errors"; undici,
 * "Errors"; OpenSSL's verdicts on certificates): nothing was sent on it.
 */
const codes =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/

/** Whether a failure with this code is certain to have come before anything was sent. */
export const neverLeft = (code: string): boolean => codes.test(code)
