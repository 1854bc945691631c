import { type Mail, type Smtp } from '../smtp/startSmtp'

import { escapeHtml } from './escapeHtml'
import { listLink, type View } from './layout'

const showMail = ({ envelope, parsed, raw }: Mail): string => {
  const split = raw.indexOf('\r\n\r\n')
  const html = parsed.html === false ? '' : parsed.html
  return `<p class="quiet">${escapeHtml(envelope.from)} → ${escapeHtml(envelope.to.join(', '))}</p>
${html === '' ? '' : `<iframe title="HTML" sandbox srcdoc="${escapeHtml(html)}"></iframe>`}
<h2>Текст</h2><pre>${escapeHtml(parsed.text ?? '')}</pre>
<h2>Вложения</h2><p>${parsed.attachments.map(({ filename, size }) => escapeHtml(`${filename ?? 'без имени'} (${size} Б)`)).join(', ') || 'нет'}</p>
<details><summary>Заголовки</summary><pre>${escapeHtml(raw.subarray(0, split === -1 ? raw.length : split).toString())}</pre></details>`
}

/** The letters taken, the newest first. */
export const mailView = (smtp: Smtp, asked: string | null): View => {
  const index = Number(asked ?? smtp.mails.length - 1)
  const mail = smtp.mails[index]
  const list = smtp.mails
    .map(({ parsed, envelope }, each) =>
      listLink(
        `/mail?n=${each}`,
        `${escapeHtml(parsed.subject ?? 'Без темы')}<br><small>${escapeHtml(envelope.to.join(', '))}</small>`,
        each === index,
      ),
    )
    .reverse()
    .join('')
  return mail === undefined
    ? { title: 'Писем нет', list, body: '' }
    : { title: mail.parsed.subject ?? 'Без темы', list, body: showMail(mail) }
}
