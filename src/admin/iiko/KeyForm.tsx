'use client'

import { type SubmitEvent, useState } from 'react'

import type { IikoText } from './texts'
import type { Texts } from './useIikoTexts'

export type GivenKey =
  | { kind: 'login'; apiLogin: string }
  | { kind: 'application'; appId: string; clientSecret: string; apiKey: string }

const fields = { login: ['apiLogin'], application: ['appId', 'clientSecret', 'apiKey'] } as const

type Props = {
  hasOwnKey: boolean
  isBusy: boolean
  onCheck: (key: GivenKey | null) => void
  texts: Texts
}

/** The key, in either of iiko's two ways to sign in. */
export function KeyForm({ hasOwnKey, isBusy, onCheck, texts: { text } }: Props) {
  const [kind, setKind] = useState<GivenKey['kind']>('login')
  const [typed, setTyped] = useState({ apiLogin: '', appId: '', clientSecret: '', apiKey: '' })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { apiLogin, ...application } = typed
    if (hasOwnKey) onCheck(null)
    else onCheck(kind === 'login' ? { kind, apiLogin } : { kind, ...application })
  }
  const name = (field: keyof typeof typed): IikoText => field
  return (
    <form className="carte-iiko__part" onSubmit={submit}>
      <h2>{text('step1')}</h2>
      {hasOwnKey ? (
        <p>{text('keyFromEnvironment')}</p>
      ) : (
        <>
          <fieldset className="carte-iiko__choice">
            <legend>{text('way')}</legend>
            {(['login', 'application'] as const).map((one) => (
              <label key={one}>
                <input
                  checked={kind === one}
                  name="kind"
                  onChange={() => setKind(one)}
                  type="radio"
                />
                {text(one)}
              </label>
            ))}
          </fieldset>
          {fields[kind].map((field) => (
            <label className="carte-iiko__field" key={field}>
              {text(name(field))}
              <input
                autoComplete="off"
                onChange={({ target }) => setTyped({ ...typed, [field]: target.value })}
                required
                spellCheck={false}
                type={field === 'appId' ? 'text' : 'password'}
                value={typed[field]}
              />
            </label>
          ))}
          <p className="carte-iiko__note">{text('keyHint')}</p>
        </>
      )}
      <div className="carte-iiko__buttons">
        <button className="carte-iiko__main" disabled={isBusy} type="submit">
          {text(isBusy ? 'checking' : 'check')}
        </button>
      </div>
    </form>
  )
}
