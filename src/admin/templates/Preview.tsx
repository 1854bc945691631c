'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import { ChannelView } from './ChannelView'
import { Tabs } from './Tabs'
import { TestButton } from './TestButton'
import { templateTexts } from './texts'
import { usePreview } from './usePreview'
import { useWords } from './useWords'
import '../announcements/announcements.css'
import './templates.css'

/** How each channel shows the words that stand in the fields; and a test of them to oneself. */
export function Preview() {
  const { i18n } = useTranslation()
  const words = JSON.stringify(useWords())
  const goesBy = useFormFields(([fields]) => fields.channels?.value)
  const { messages, trouble } = usePreview(words)
  const [wanted, setWanted] = useState<MessageChannel | null>(null)
  const texts = templateTexts(i18n.language)

  const channels = messages?.channels ?? []
  const channel = channels.find((one) => one === wanted) ?? channels[0]
  return (
    <section aria-label={texts.preview} className="carte-template">
      <div className="carte-template__head">
        <div>
          <h3>{texts.preview}</h3>
          <p className="carte-template__note">{texts.onExamples}</p>
        </div>
        <TestButton
          goesByTelegram={channels.includes('telegram')}
          isDisabled={messages === null || trouble !== null}
          words={words}
        />
      </div>
      {trouble === null ? null : (
        <p className="carte-template__trouble" role="alert">
          {trouble}
        </p>
      )}
      {messages !== null && channel !== undefined ? (
        <Tabs
          chosen={channel}
          label={texts.preview}
          labels={texts.channels}
          names={channels}
          onChoose={setWanted}
        >
          {Array.isArray(goesBy) && !goesBy.includes(channel) ? (
            <p className="carte-template__note">{texts.notBy}</p>
          ) : null}
          <ChannelView channel={channel} language={i18n.language} messages={messages} />
        </Tabs>
      ) : trouble === null ? (
        <p>{texts.loading}</p>
      ) : null}
    </section>
  )
}
