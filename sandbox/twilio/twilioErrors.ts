/** Codes of Twilio's errors Carte tells apart: the HTTP status and the words. */
export const twilioErrors: Readonly<Record<number, { status: number; message: string }>> = {
  20003: { status: 401, message: 'Authenticate' },
  20404: { status: 404, message: 'The requested resource was not found' },
  20429: { status: 429, message: 'Too Many Requests' },
  20500: { status: 500, message: 'Internal Server Error' },
  21211: { status: 400, message: "Invalid 'To' Phone Number" },
  21212: { status: 400, message: "Invalid 'From' Number" },
  21408: { status: 400, message: 'Permission to send an SMS has not been enabled for the region' },
  21602: { status: 400, message: 'Message body is required.' },
  21603: { status: 400, message: "A 'From' phone number is required." },
  21604: { status: 400, message: "A 'To' phone number is required." },
  21610: { status: 400, message: 'Attempt to send to unsubscribed recipient' },
  21614: { status: 400, message: "'To' number is not a valid mobile number" },
  21617: {
    status: 400,
    message: 'The concatenated message body exceeds the 1600 character limit.',
  },
  60200: { status: 400, message: 'Invalid parameter' },
}

/** The body of an error. */
export const errorBody = (code: number, detail = '') => {
  const { status, message } = twilioErrors[code] ?? { status: 400, message: 'Bad Request' }
  const words = detail === '' ? message : `${message}: ${detail}`
  const more_info = `https://www.twilio.com/docs/errors/${code}`
  return { status, body: { code, message: words, more_info, status } }
}
