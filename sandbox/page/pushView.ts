import { type Push, type Subscription } from '../push/startPush'

import { escapeHtml } from './escapeHtml'
import { type View } from './layout'

/** The messages browsers got, and subscriptions to give to the product. */
export const pushView = (push: Push, subscriptions: Subscription[]): View => {
  const messages = push.messages
    .map(
      ({ text, urgency, ttl, topic, subscription }) =>
        `<div class="message">${escapeHtml(text)}<br><small>${escapeHtml(`${urgency}, ${ttl} с${topic === undefined ? '' : `, тема ${topic}`} · ${subscription.slice(0, 8)}`)}</small></div>`,
    )
    .reverse()
  const refused = push
    .invalid()
    .map(({ status, reason }) => `<li>${status}: ${escapeHtml(reason ?? '')}</li>`)
  return {
    title: 'Push',
    list: `<form method="post" action="/push/subscribe"><button>Новая подписка</button></form>`,
    body: `${messages.join('') || '<p class="quiet">Сообщений нет</p>'}
${refused.length === 0 ? '' : `<h2>Отклонено</h2><ul>${refused.join('')}</ul>`}
<h2>Подписки</h2>${subscriptions.map((each) => `<pre>${escapeHtml(JSON.stringify(each))}</pre>`).join('') || '<p class="quiet">Ни одной</p>'}`,
  }
}
