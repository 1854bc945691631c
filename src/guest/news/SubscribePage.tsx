import { pathIn } from '@/src/domain/site/pathIn'
import { consentWords } from '@/src/i18n/consentWords'

import { accountWords } from '../account/accountWords'
import { Field } from '../checkout/Field'
import type { Context } from '../Context'
import { Frame } from '../frame/Frame'

import { BrowserNews } from './BrowserNews'
import { subscribeWords } from './subscribeWords'

/** Where the guest is: the phone or letter box is asked for, or its code is waited for. */
export type SubscribeStep = {
  /** The phone that a code was sent to. */
  sent: string | null
  /** A letter was sent. */
  isAsked: boolean
  /** What was written last, to be put right. */
  written: string
  wrong: string
}

type Props = {
  context: Context
  /** Those that are set up. */
  ways: readonly ('sms' | 'email')[]
  bot: string | null
  step: SubscribeStep
}

/** Where a guest asks for news: by SMS or letter, by plain forms; in Telegram; in this browser. */
export function SubscribePage({ context, ways, bot, step }: Props) {
  const { language, look, locale } = context
  const words = subscribeWords[language]
  const { sent, isAsked, wrong } = step
  return (
    <Frame
      context={context}
      title={`${words.title} · ${look.name}`}
      description={words.hint}
      isPrivate
    >
      <div className="hello account">
        <h1>{words.title}</h1>
        <p className="facts">{words.hint}</p>
        {isAsked && <p role="status">{words.asked}</p>}
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
      </div>
      {sent !== null ? (
        <CodeForm context={context} phone={sent} />
      ) : (
        <>
          {ways.length > 0 && <AddressForm context={context} ways={ways} step={step} />}
          {bot !== null && (
            <section aria-labelledby="news-telegram" className="account-part">
              <h2 id="news-telegram">{words.telegram}</h2>
              <p className="facts">{words.telegramHint}</p>
              <p className="agree">
                <a className="plain-button" href={`https://t.me/${bot}?start=news`}>
                  {words.openBot}
                </a>
              </p>
            </section>
          )}
          <BrowserNews language={language} />
        </>
      )}
      {sent !== null && (
        <p>
          <a href={pathIn(locale, '/subscribe')}>{accountWords[language].another}</a>
        </p>
      )}
    </Frame>
  )
}

function AddressForm({ context, ways, step }: Omit<Props, 'bot'>) {
  const { language, locale } = context
  const words = subscribeWords[language]
  const { address, addressHint } = accountWords[language]
  const [only] = ways
  const kind = ways.length > 1 ? 'both' : only === 'email' ? 'email' : 'sms'
  const { written, wrong } = step
  return (
    <section aria-labelledby="news-typed" className="account-part">
      <h2 id="news-typed">{words.typed[kind]}</h2>
      <p className="facts">{words.howTo[kind]}</p>
      <form method="post" action={pathIn(locale, '/subscribe')} className="account">
        <input type="hidden" name="do" value="ask" />
        <Field
          name="address"
          label={address[kind]}
          hint={addressHint[kind]}
          type={kind === 'email' ? 'email' : kind === 'sms' ? 'tel' : 'text'}
          autoComplete={kind === 'sms' ? 'tel' : 'email'}
          maxLength={320}
          required
          defaultValue={written}
          aria-invalid={wrong !== '' || undefined}
        />
        <p className="agree">{consentWords[language]}</p>
        <button type="submit" className="button">
          {words.ask}
        </button>
      </form>
    </section>
  )
}

function CodeForm({ context, phone }: { context: Context; phone: string }) {
  const { language, locale } = context
  const words = subscribeWords[language]
  const { code, codeHint } = accountWords[language]
  return (
    <form method="post" action={pathIn(locale, '/subscribe')} className="account account-part">
      <p className="facts">{words.sentTo(phone)}</p>
      <input type="hidden" name="do" value="confirm" />
      <input type="hidden" name="address" value={phone} />
      <Field
        name="code"
        label={code}
        hint={codeHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        required
        autoFocus
      />
      <p className="agree">{consentWords[language]}</p>
      <button type="submit" className="button">
        {words.confirm}
      </button>
    </form>
  )
}
