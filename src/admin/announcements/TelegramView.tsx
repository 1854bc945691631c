import { ownPath } from './ownPath'
import type { Shown } from './shown'
import type { AnnouncementTexts } from './texts'

type Props = {
  messages: Pick<Shown, 'telegram' | 'length' | 'limit'>
  texts: AnnouncementTexts
}

/** A message as a chat shows it. Its HTML is of `toTelegramHtml`, with the few tags that Telegram knows. */
export function TelegramView({ messages: { telegram, length, limit }, texts }: Props) {
  const photo = telegram.photo ?? telegram.link_preview_options?.url
  const number = (value: number) => value.toLocaleString('ru')
  return (
    <div className="carte-chat">
      <div className="carte-chat__bubble">
        {photo ? <img alt="" src={ownPath(photo)} /> : null}
        <div
          className="carte-chat__text"
          dangerouslySetInnerHTML={{ __html: telegram.caption ?? telegram.text ?? '' }}
        />
      </div>
      {telegram.reply_markup?.inline_keyboard.flat().map(({ text }) => (
        <div className="carte-chat__button" key={text}>
          {text}
        </div>
      ))}
      <p className={length > limit ? 'carte-chat__long' : 'carte-chat__length'}>
        {texts.length.replace('{count}', number(length)).replace('{limit}', number(limit))}
      </p>
    </div>
  )
}
