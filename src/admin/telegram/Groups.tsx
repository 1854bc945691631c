'use client'

import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'

import { telegramTexts } from './texts'
import './telegram.css'

const known = z.object({ groups: z.array(z.object({ chat: z.string(), title: z.string() })) })
const link = z.object({ code: z.string(), url: z.string().nullable(), minutes: z.number() })
type Group = z.infer<typeof known>['groups'][number]

/** The Telegram groups of a restaurant's staff: which there are, a code for one more, and an end of one. */
export function Groups() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const [groups, setGroups] = useState<Group[] | null>(null)
  const [given, setGiven] = useState<z.infer<typeof link> | null>(null)
  const [isBusy, setBusy] = useState(false)
  const texts = telegramTexts(i18n.language)

  const ask = useCallback(
    async (method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<Response> => {
      const answer = await fetch(`/api/locations/${id}/telegram-groups`, {
        method,
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      return answer
    },
    [id, i18n.language],
  )
  const load = useCallback(async () => {
    setGroups(known.parse(await (await ask('GET')).json()).groups)
  }, [ask])
  useEffect(() => {
    // Whoever may not read them sees nothing here.
    if (id !== undefined) load().catch(() => setGroups(null))
  }, [id, load])

  if (id === undefined || groups === null) return null

  const run = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }
  const drop = ({ chat, title }: Group) => {
    if (!window.confirm(texts.reallyDrop.replace('{title}', title))) return
    void run(async () => {
      await ask('DELETE', { chat })
      await load()
    })
  }

  return (
    <section aria-label={texts.groups} className="carte-link field-type">
      <p className="field-label">{texts.groups}</p>
      <p className="carte-link__state">{groups.length === 0 ? texts.noGroups : texts.groupsHint}</p>
      {groups.length > 0 ? (
        <ul className="carte-link__groups">
          {groups.map((group) => (
            <li key={group.chat}>
              <span>{group.title || group.chat}</span>
              <Button
                aria-label={`${texts.unlink}: ${group.title}`}
                buttonStyle="subtle"
                disabled={isBusy}
                onClick={() => drop(group)}
                size="small"
              >
                {texts.unlink}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() =>
          void run(async () => {
            await load()
            setGiven(link.parse(await (await ask('POST')).json()))
          })
        }
        size="small"
      >
        {texts.addGroup}
      </Button>
      {given ? (
        <div aria-live="polite">
          <p>
            {given.url ? (
              <a href={given.url} rel="noreferrer" target="_blank">
                {texts.chooseGroup}
              </a>
            ) : (
              texts.noBot
            )}
          </p>
          <p>{texts.orSendGroup.replace('{minutes}', String(given.minutes))}</p>
          <p>
            <code className="carte-link__code">/bind {given.code}</code>
          </p>
        </div>
      ) : null}
    </section>
  )
}
