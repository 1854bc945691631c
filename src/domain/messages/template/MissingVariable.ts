/** A message was to be sent with a variable that has no value. */
export class MissingVariable extends Error {
  override readonly name = 'MissingVariable'

  constructor(readonly variable: string) {
    super(`The message uses {{${variable}}}, which has no value here. Take it out of the template.`)
  }
}
