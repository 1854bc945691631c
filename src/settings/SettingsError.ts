/** One setting that cannot be used: its name, and what is wrong and how to put it right. */
export type WrongSetting = { name: string; problem: string }

/** The environment is wrong. The message has one sentence a setting and shows no secret value. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly wrong: readonly WrongSetting[]

  constructor(wrong: readonly WrongSetting[]) {
    super(wrong.map(({ name, problem }) => `${name} ${problem}.`).join('\n'))
    this.wrong = wrong
  }
}
