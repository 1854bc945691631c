/** Who is to hear of something, and where they can be reached; what is not known is left out. */
export type Receiver = {
  /** In which to write to them: a language of the menu. */
  readonly language: string
  /** A chat. */
  readonly telegram?: string | null
  readonly email?: string | null
  /** A number, as E.164. */
  readonly sms?: string | null
  /** Their browsers: what `PushSubscription.toJSON()` gives in each, as JSON. */
  readonly push?: readonly string[]
}
