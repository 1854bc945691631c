import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'
import { stringify } from 'qs-esm'

import { everywhere } from '@/src/access/everywhere'
import { managersOnly } from '@/src/access/managersOnly'

import { channelNames, eventNames, reasonNames } from '../deliveries/names'
import { textsOf } from '../textsOf'
import './dashboard.css'
import { listGivenUp, whereGivenUp } from './listGivenUp'

const most = 4

/** Messages that nobody got, the latest first: each leads to its page, where it can be sent again. */
export async function GivenUp({ req }: WidgetServerProps) {
  if (!everywhere(managersOnly)({ req })) return null
  const { text, language } = textsOf(req)
  const { deliveries, total } = await listGivenUp(req, most)
  return (
    <section className="carte-card">
      <h2>{text('givenUp')}</h2>
      {total === 0 && <p className="carte-card__empty">{text('givenUpEmpty')}</p>}
      <ul>
        {deliveries.map(({ id, event, channel, address, reason }) => (
          <li className="carte-dish" key={id}>
            <div className="carte-dish__text">
              <Link className="carte-dish__name" href={`/admin/collections/deliveries/${id}`}>
                {eventNames[event]?.[language] ?? event}
              </Link>
              <span className="carte-dish__note">
                {channelNames[channel][language]}
                {channel === 'push' ? '' : `, ${address}`}
                {reason ? `: ${reasonNames[reason]?.[language] ?? reason}` : ''}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {total > most && (
        <Link
          className="carte-card__more"
          href={`/admin/collections/deliveries?${stringify({ where: whereGivenUp })}`}
        >
          {text('givenUpMore', { count: total - most })}
        </Link>
      )}
    </section>
  )
}
