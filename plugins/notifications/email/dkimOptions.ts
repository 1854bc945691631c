import { createPrivateKey } from 'node:crypto'

/** By which key a domain signs its letters (RFC 6376): the public half is at `<selector>._domainkey.<domain>`. */
export type Dkim = {
  domainName: string
  keySelector: string
  /** RSA, in PEM. */
  privateKey: string
}

// RFC 6376, 5.4.1, and what RFC 8058, 4, wants covered besides.
const signed = [
  ...['From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'Cc', 'MIME-Version'],
  ...['Content-Type', 'Content-Transfer-Encoding', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
]

/** For nodemailer, which sends a letter unsigned when its key does not serve: such a key throws here. */
export function dkimOptions(dkim: Dkim) {
  if (!isRsa(dkim.privateKey)) {
    throw new Error('The DKIM key cannot sign: set an RSA private key in PEM.')
  }
  return { ...dkim, headerFieldNames: signed.join(':') }
}

function isRsa(key: string): boolean {
  try {
    return createPrivateKey(key).asymmetricKeyType === 'rsa'
  } catch {
    return false
  }
}
