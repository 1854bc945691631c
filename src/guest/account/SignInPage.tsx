import { Field } from '../checkout/Field'
import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { pathIn } from '@/src/domain/site/pathIn'

import { accountWords } from './accountWords'

export type SignInChannel = 'email' | 'sms' | 'telegram'

/** Where the guest is on the way in: the code is asked for, or it was sent and is waited for. */
export type SignInStep = {
  /** `chat` of a guest who comes from the bot. */
  sent: { channel: SignInChannel; address: string } | null
  chat: string | null
  /** What was written last, to be put right. */
  written: string
  wrong: string
  /** What has been done, told above all. */
  done: string
}

type Props = {
  context: Context
  channels: readonly SignInChannel[]
  bot: string | null
  step: SignInStep
}

/** Signing in by a one-time code, by two plain forms. */
export function SignInPage({ context, channels, bot, step }: Props) {
  const { language, look, locale } = context
  const words = accountWords[language]
  const action = (name: string) => pathIn(locale, `/account/${name}`)
  const typed = channels.filter((one) => one !== 'telegram')
  const [only] = typed
  const kind = typed.length > 1 ? 'both' : only === 'email' ? 'email' : 'sms'
  const { sent, chat, written, wrong, done } = step
  const note = { 'aria-invalid': wrong !== '' || undefined, defaultValue: written }
  return (
    <Frame
      context={context}
      title={`${words.signIn} · ${look.name}`}
      description={null}
      isPrivate
      data={{ account: 'out' }}
    >
      <div className="hello account">
        <h1>{words.signIn}</h1>
        {done && <p className="facts">{done}</p>}
        {wrong && (
          <p className="wrong" id="account-wrong" role="alert">
            {wrong}
          </p>
        )}
        {sent ? (
          <>
            <p className="facts">
              {sent.channel === 'telegram' ? words.sentToTelegram : words.sentTo(sent.address)}
            </p>
            <form method="post" action={action('session')}>
              <input type="hidden" name="channel" value={sent.channel} />
              <input type="hidden" name="address" value={sent.address} />
              <Field
                name="code"
                label={words.code}
                hint={words.codeHint}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={12}
                required
                autoFocus
              />
              <button type="submit" className="button">
                {words.enter}
              </button>
            </form>
            <p>
              <a href={pathIn(locale, '/account')}>{words.another}</a>
            </p>
          </>
        ) : chat !== null ? (
          <form method="post" action={action('code')}>
            <p className="facts">{words.toTelegram}</p>
            <input type="hidden" name="channel" value="telegram" />
            <input type="hidden" name="address" value={chat} />
            <button type="submit" className="button">
              {words.sendCode}
            </button>
          </form>
        ) : (
          <>
            <p className="facts">{channels.length === 0 ? words.noWays : words.signInHint}</p>
            {typed.length > 0 && (
              <form method="post" action={action('code')}>
                <Field
                  name="address"
                  label={words.address[kind]}
                  hint={words.addressHint[kind]}
                  type={kind === 'email' ? 'email' : kind === 'sms' ? 'tel' : 'text'}
                  autoComplete={kind === 'sms' ? 'tel' : kind === 'email' ? 'email' : 'username'}
                  maxLength={320}
                  required
                  {...note}
                />
                <button type="submit" className="button">
                  {words.sendCode}
                </button>
              </form>
            )}
            {bot !== null && (
              <p>
                <a className="plain-button" href={`https://t.me/${bot}?start=signin`}>
                  {words.byTelegram}
                </a>
              </p>
            )}
          </>
        )}
      </div>
    </Frame>
  )
}
