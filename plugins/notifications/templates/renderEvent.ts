import type { Payload, PayloadRequest } from 'payload'

import { findEvent } from '@/src/domain/messages/events/events'
import { MissingVariable } from '@/src/domain/messages/template/MissingVariable'
import type { MessageChannel } from '@/src/domain/outbox/Delivery'

import { brandOf } from '@/src/outbox/brandOf'
import { siteUrl } from '@/src/settings/siteUrl'
import { nestValues } from './nestValues'
import { readTemplate } from './readTemplate'
import { type Rendered, renderTemplate } from './renderTemplate'
import { toTemplate } from './toTemplate'

type Happened = {
  /** Of `templateEvents`. */
  event: string
  /** By the names of variables: `{ 'order.number': '1042' }`. */
  values: Readonly<Record<string, string>>
  language: string
  tag?: string
  req?: PayloadRequest
}

/**
 * What has happened in words for each channel, and by which of them staff want it to go. A template
 * that uses what is not known here gives way to Carte's own text: the news matters more than its
 * wording. Throws for an event that has no template.
 */
export async function renderEvent(
  payload: Payload,
  { event: name, values: flat, language, tag, req }: Happened,
): Promise<Rendered & { channels: readonly MessageChannel[] }> {
  const event = findEvent(name)
  if (!event) throw new Error(`There is no template for ${name}.`)
  const template = await readTemplate(payload, { event, language, req })
  const surroundings = {
    ...(await brandOf(payload, language)),
    language,
    siteUrl: siteUrl(),
    tag,
  }
  const { channels } = template
  const values = nestValues(
    Object.entries(flat).map(([name, value]) => [
      name,
      // Whoever has no request may name a page by its path alone.
      name === event.link && value.startsWith('/') ? `${siteUrl()}${value}` : value,
    ]),
  )
  try {
    return { ...renderTemplate(template, values, surroundings), channels }
  } catch (error) {
    if (!(error instanceof MissingVariable)) throw error
    payload.logger.error(
      `The template of ${name} uses {{${error.variable}}}, which is not known. Carte’s own text was sent.`,
    )
    return { ...renderTemplate(toTemplate(event, language), values, surroundings), channels }
  }
}
