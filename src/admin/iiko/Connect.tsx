'use client'

import { useState } from 'react'

import type { Examined } from '@/src/domain/iiko/Examined'

import { askServer, Refused } from './askServer'
import { type Chosen, ChooseForm } from './ChooseForm'
import { type GivenKey, KeyForm } from './KeyForm'
import { readExamined } from './readExamined'
import { Rights } from './Rights'
import { Saved } from './Saved'
import { useIikoTexts } from './useIikoTexts'

type Props = { hasOwnKey: boolean; locations: { id: number; name: string }[] }

type State =
  | { step: 'key' }
  | { step: 'choose'; key: GivenKey | null; examined: Examined }
  | { step: 'saved'; id: number; label: string }

const readId = (answer: unknown): number =>
  typeof answer === 'object' && answer !== null && 'id' in answer ? Number(answer.id) : NaN

/** A key, what it opens, the choice, done: one after the other. */
export function Connect({ hasOwnKey, locations }: Props) {
  const texts = useIikoTexts()
  const { language, text } = texts
  const [state, setState] = useState<State>({ step: 'key' })
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const during = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(null)
    try {
      await work()
    } catch (failure) {
      setError(failure instanceof Refused ? failure.message : text('failed'))
    } finally {
      setBusy(false)
    }
  }
  const check = (key: GivenKey | null) =>
    during(async () => {
      const body = key ? { key } : {}
      const examined = await askServer('/api/iiko/examine', body, { language, read: readExamined })
      setState({ step: 'choose', key, examined })
    })
  const save = (key: GivenKey | null, chosen: Chosen) =>
    during(async () => {
      const body = { ...chosen, ...(key ? { key } : {}) }
      const id = await askServer('/api/iiko/connect', body, { language, read: readId })
      setState({ step: 'saved', id, label: chosen.label })
    })

  return (
    <>
      {state.step === 'key' && (
        <KeyForm
          hasOwnKey={hasOwnKey}
          isBusy={isBusy}
          onCheck={(key) => void check(key)}
          texts={texts}
        />
      )}
      {error !== null && (
        <p className="carte-iiko__error" role="alert">
          {error}
        </p>
      )}
      {state.step === 'choose' && (
        <>
          <Rights rights={state.examined.rights} texts={texts} />
          {state.examined.organizations.length === 0 ? (
            <p role="status">{text('noOrganizations')}</p>
          ) : (
            <ChooseForm
              examined={state.examined}
              isBusy={isBusy}
              locations={locations}
              onSave={(chosen) => void save(state.key, chosen)}
              texts={texts}
            />
          )}
          <button
            className="carte-iiko__other"
            onClick={() => setState({ step: 'key' })}
            type="button"
          >
            {text('another')}
          </button>
        </>
      )}
      {state.step === 'saved' && (
        <Saved
          id={state.id}
          label={state.label}
          onMore={() => setState({ step: 'key' })}
          texts={texts}
        />
      )}
    </>
  )
}
