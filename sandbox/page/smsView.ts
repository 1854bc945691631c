import { type Twilio } from '../twilio/startTwilio'

import { escapeHtml } from './escapeHtml'
import { listLink, type View } from './layout'

/** The messages to one number or to all, the newest first. */
export const smsView = (twilio: Twilio, asked: string | null): View => {
  const all = twilio.messages()
  const rows = all
    .filter(({ to }) => asked === null || to === asked)
    .reverse()
    .map(
      ({ to, body, status, num_segments, date_created }) =>
        `<tr><td>${escapeHtml(to)}<br><small>${escapeHtml(date_created)}</small></td><td>${escapeHtml(body)}</td><td>${status}</td><td>${num_segments}</td></tr>`,
    )
  const numbers = [...new Set(all.map(({ to }) => to))]
  return {
    title: asked ?? 'Все SMS',
    list: [
      listLink('/sms', 'Все номера', asked === null),
      ...numbers.map((to) =>
        listLink(`/sms?to=${encodeURIComponent(to)}`, escapeHtml(to), to === asked),
      ),
    ].join(''),
    body: `<table><tr><th>Кому</th><th>Текст</th><th>Состояние</th><th>Частей</th></tr>${rows.join('')}</table>`,
  }
}
