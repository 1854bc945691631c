/**
 * Errors after which nothing more is to be sent to a number (Twilio, "Error and Warning Dictionary"):
 * 21211 no number, 21610 they answered STOP, 21614 no mobile number; told of a message on its way:
 * 30005 nobody has the number, 30006 a landline.
 */
export const isNumberGone = (code: number | undefined): boolean =>
  code !== undefined && [21211, 21610, 21614, 30005, 30006].includes(code)
