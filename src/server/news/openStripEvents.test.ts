import { afterEach, expect, it, vi } from 'vitest'

import { openStripEvents, type StripEvents } from './openStripEvents'

let events: StripEvents | undefined
afterEach(() => events?.close())

function aReader() {
  const told: string[] = []
  return { told, write: (event: Buffer) => void told.push(String(event)) }
}

it('tells pages of a restaurant what is above their menu, once each time it is another', async () => {
  const keys: Record<string, string> = { nevsky: '1:10', arbat: '' }
  events = openStripEvents((location) => keys[location] ?? '', 1)
  const [here, there, late, gone] = [aReader(), aReader(), aReader(), aReader()]
  events.join(here, 'nevsky', '1:10')
  events.join(there, 'arbat', '')
  events.join(late, 'nevsky', '')
  events.join(gone, 'nevsky', '1:10')
  events.leave(gone)
  expect(late.told).toEqual(['event: news\ndata: "1:10"\n\n'])
  keys.nevsky = '2:20,1:10'
  await vi.waitFor(() => expect(here.told).toEqual(['event: news\ndata: "2:20,1:10"\n\n']))
  keys.nevsky = ''
  await vi.waitFor(() => expect(here.told).toHaveLength(2))
  expect(here.told[1]).toBe('event: news\ndata: ""\n\n')
  expect(late.told).toHaveLength(3)
  expect(there.told).toEqual([])
  expect(gone.told).toEqual([])
})
