import { ownPath } from './ownPath'
import type { Shown } from './shown'

/** A notice as a phone shows it. */
export function NoticeView({ messages: { push } }: { messages: Pick<Shown, 'push'> }) {
  return (
    <div className="carte-notice">
      {push.icon ? <img alt="" src={ownPath(push.icon)} /> : null}
      <div>
        <p className="carte-notice__title">{push.title}</p>
        <p className="carte-notice__body">{push.body}</p>
      </div>
    </div>
  )
}
