'use client'

import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import { LetterView } from '../announcements/LetterView'
import { NoticeView } from '../announcements/NoticeView'
import { TelegramView } from '../announcements/TelegramView'
import { announcementTexts } from '../announcements/texts'
import type { ShownTemplate } from './shownTemplate'
import { SmsView } from './SmsView'
import { templateTexts } from './texts'

type Props = { channel: MessageChannel; messages: ShownTemplate; language: string }

/** A message as one channel shows it. */
export function ChannelView({ channel, messages, language }: Props) {
  const texts = announcementTexts(language)
  const { telegram, email, push, limit } = messages
  switch (channel) {
    case 'telegram':
      return telegram.map(({ message, length }, index) => (
        <TelegramView key={index} messages={{ telegram: message, length, limit }} texts={texts} />
      ))
    case 'email':
      return <LetterView messages={{ email }} texts={texts} />
    case 'sms':
      return <SmsView language={language} sms={messages.sms} texts={templateTexts(language)} />
    case 'push':
      return <NoticeView messages={{ push }} />
  }
}
