import { createLocalReq } from 'payload'
import { expect, it, vi } from 'vitest'

import { letter, prepareBench, soon } from './bench'

const bench = prepareBench()

it('E1: what is rolled back is not sent, what is committed is', async () => {
  await bench.start()
  const { enqueue } = await import('@/src/outbox/enqueue')
  const { inTransaction } = await import('@/src/db/inTransaction')
  const req = await createLocalReq({}, bench.carte.payload)
  await expect(
    inTransaction(req, async () => {
      await enqueue(req, [letter({ event: 'never' })])
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')
  await expect(enqueue(req, [letter()])).rejects.toThrow('inside a transaction')
  await bench.write(letter({ event: 'done' }))
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(1), soon)
  expect(bench.mail.got[0]).toMatchObject({ event: 'done', message: { words: 'Здравствуйте' } })
  await vi.waitFor(async () => {
    const rows = await bench.query('select event, state from deliveries')
    expect(rows).toEqual([{ event: 'done', state: 'sent' }])
  }, soon)
})

it('E2: two workers send each of 200 once', async () => {
  await bench.start()
  await bench.start()
  await bench.write(...Array.from({ length: 200 }, () => letter()))
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(200), soon)
  await vi.waitFor(async () => {
    const rows = await bench.query(
      `select count(*)::int as n from deliveries where state = 'sent' and attempts = 1`,
    )
    expect(rows).toEqual([{ n: 200 }])
  }, soon)
  expect(new Set(bench.mail.got.map(({ id }) => id)).size).toBe(200)
})

it('keeps order for one address, also when a try fails, and does not hold up the others', async () => {
  const address = 'slow@example.org'
  let refusals = 2
  bench.mail.answer = (delivery) =>
    delivery.address === address && refusals-- > 0
      ? { is: 'later', reason: '451', wait: 1 }
      : { is: 'sent' }
  await bench.write(
    letter({ address, event: 'first' }),
    letter({ address, event: 'second' }),
    letter({ event: 'other' }),
    letter({ address, event: 'third' }),
  )
  await bench.start()
  await bench.start()
  await vi.waitFor(async () => {
    await bench.makeDue()
    expect(bench.mail.got.filter((one) => one.address === address)).toHaveLength(5)
    expect(bench.mail.got.some(({ event }) => event === 'other')).toBe(true)
  }, soon)
  expect(bench.mail.got.filter((one) => one.address === address).map(({ event }) => event)).toEqual(
    ['first', 'first', 'first', 'second', 'third'],
  )
})

it('E14: three processes, answers that fail: to no address an older one after a newer', async () => {
  const addresses = Array.from({ length: 10 }, (_, index) => `order-${index}@example.org`)
  const failed = new Set<number>()
  bench.mail.answer = ({ id }) => {
    if (id % 7 !== 0 || failed.has(id)) return { is: 'sent' }
    failed.add(id)
    return { is: 'later', reason: '451', wait: 1 }
  }
  for (let start = 0; start < 3; start += 1) await bench.start({ atOnce: 4 })
  for (let event = 0; event < 20; event += 1) {
    await bench.write(...addresses.map((address) => letter({ address, event: String(event) })))
  }
  await vi.waitFor(async () => {
    await bench.makeDue()
    expect(await bench.query(`select from deliveries where state <> 'sent'`)).toHaveLength(0)
  }, soon)
  expect(failed.size).toBeGreaterThan(0)
  for (const address of addresses) {
    const ids = bench.mail.got.filter((one) => one.address === address).map(({ id }) => id)
    expect(ids).toEqual([...ids].sort((one, other) => one - other))
    expect(new Set(ids).size).toBe(20)
  }
})

it('E14: four changes of an order in a moment: its guest gets the last, or all of them in order', async () => {
  const states = ['accepted', 'cooking', 'ready', 'done']
  await bench.start()
  for (const event of states) {
    await bench.write(letter({ address: 'guest@example.org', foldKey: 'order:7', event }))
  }
  await vi.waitFor(() => expect(bench.mail.got.at(-1)?.event).toBe('done'), soon)
  const got = bench.mail.got.map(({ event }) => states.indexOf(event))
  expect(got).toEqual([...new Set(got)].sort())
  await vi.waitFor(async () => {
    const rows = await bench.query('select distinct state from deliveries')
    expect(rows.every(({ state }) => state === 'sent' || state === 'replaced')).toBe(true)
  }, soon)
})

it('E20: the clock goes back an hour: what is new leaves at once and in order, nothing comes twice', async () => {
  const address = 'guest@example.org'
  await bench.write(letter({ event: 'before' }), letter({ address, event: 'first' }))
  await bench.start({ spacing: () => 50, perSecond: 50 })
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(2), soon)
  // A clock put back is one whose past notes all lie an hour ahead.
  await vi.waitFor(async () => {
    expect(await bench.query(`select from deliveries where state <> 'sent'`)).toHaveLength(0)
  }, soon)
  await bench.query(`
    update deliveries set created_at = created_at + interval '1 hour',
      sent_at = sent_at + interval '1 hour'`)
  await bench.query(`
    update outbox_rests set since = since + interval '1 hour', until = until + interval '1 hour'`)
  await bench.query(`update outbox_channels set next_at = next_at + interval '1 hour'`)
  // One that was written before it, in the hands of a process that was killed.
  await bench.query(
    `insert into deliveries (channel, address, event, message, state, attempts, held_by, held_until, created_at)
     values ('email', $1, 'second', '{}', 'sending', 1, 1, now() + interval '61 minutes',
       now() + interval '1 hour')`,
    [address],
  )
  await bench.write(letter({ address, event: 'third' }))
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(4), soon)
  expect(bench.mail.got.filter((one) => one.address === address).map(({ event }) => event)).toEqual(
    ['first', 'second', 'third'],
  )
})

it('as much again lies ready, no more is sent at once; what lies ready is given back when the process ends', async () => {
  const answers: (() => void)[] = []
  bench.mail.answer = () => new Promise((answered) => answers.push(() => answered({ is: 'sent' })))
  await bench.write(...Array.from({ length: 6 }, () => letter()))
  const process = await bench.start({ atOnce: 2 })
  const states = `select state, count(*)::int as n from deliveries group by state order by state`
  await vi.waitFor(() => expect(answers).toHaveLength(2), soon)
  expect(await bench.query(states)).toEqual([
    { state: 'waiting', n: 2 },
    { state: 'sending', n: 4 },
  ])
  // Each answer makes room for one.
  answers[0]?.()
  await vi.waitFor(() => expect(answers).toHaveLength(3), soon)

  const closed = process.close()
  answers.forEach((answer) => answer())
  await closed
  expect(bench.mail.got).toHaveLength(3)
  expect(await bench.query(states)).toEqual([
    { state: 'waiting', n: 3 },
    { state: 'sent', n: 3 },
  ])
  expect(
    await bench.query(`select from deliveries where state = 'waiting' and attempts > 0`),
  ).toHaveLength(0)
})

it('what is urgent goes before what goes to many', async () => {
  await bench.write(
    ...Array.from({ length: 30 }, () => letter({ lane: 'bulk', event: 'news' })),
    letter({ lane: 'soon', event: 'order' }),
    letter({ lane: 'now', event: 'code' }),
  )
  await bench.start({ atOnce: 1 })
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(32), soon)
  expect(bench.mail.got.slice(0, 3).map(({ event }) => event)).toEqual(['code', 'order', 'news'])
})

it('writes what is asked for twice once, and replaces what still waits by what is newer', async () => {
  const first = await bench.write(letter({ dedupeKey: 'receipt:7' }))
  expect(await bench.write(letter({ dedupeKey: 'receipt:7' }))).toEqual([])
  const [old] = await bench.write(
    letter({ address: 'a@example.org', foldKey: 'order:1', event: 'accepted' }),
  )
  const [newer] = await bench.write(
    letter({ address: 'a@example.org', foldKey: 'order:1', event: 'ready' }),
  )
  expect(await bench.row(old)).toMatchObject({ state: 'replaced' })
  await bench.start()
  await vi.waitFor(
    async () => expect(await bench.row(newer)).toMatchObject({ state: 'sent' }),
    soon,
  )
  await vi.waitFor(
    () => expect(bench.mail.got.map(({ event }) => event).sort()).toEqual(['ready', 'test']),
    soon,
  )
  expect(first).toHaveLength(1)
})

it('keeps to the rate of a channel, two processes together', async () => {
  await bench.write(
    ...Array.from({ length: 60 }, () => letter({ channel: 'telegram', lane: 'bulk' })),
  )
  const begun = performance.now()
  await bench.start({ perSecond: 20 })
  await bench.start({ perSecond: 20 })
  await vi.waitFor(() => expect(bench.telegram.got).toHaveLength(60), soon)
  const last = Math.max(...bench.telegram.got.map(({ at }) => at))
  // 60 messages at 20 a second are 59 gaps of 50 ms from the first turn, which nobody had before the
  // start; a stall may make it longer, never shorter.
  expect(last - begun).toBeGreaterThan(59 * 50 - 100)
})

it('never leaves more in a second than a channel may, a process stalled and one taking over from the other', async () => {
  await bench.write(
    ...Array.from({ length: 90 }, () =>
      letter({ channel: 'telegram', lane: 'bulk', mayRepeat: false }),
    ),
  )
  const first = await bench.start({ perSecond: 20 })
  const second = await bench.start({ perSecond: 20 })
  await vi.waitFor(() => expect(bench.telegram.got.length).toBeGreaterThan(20), soon)
  // As a busy machine does: nothing happens for a while, and then everything is late.
  const until = performance.now() + 400
  while (performance.now() < until);
  await Promise.all([first.close(), bench.start({ perSecond: 20 })])
  await vi.waitFor(() => expect(bench.telegram.got.length).toBeGreaterThan(50), soon)
  await second.close()
  await vi.waitFor(() => expect(bench.telegram.got).toHaveLength(90), soon)
  const times = bench.telegram.got.map(({ at }) => at).sort((one, other) => one - other)
  const most = times.map((from) => times.filter((at) => at >= from && at <= from + 1_000).length)
  expect(Math.max(...most)).toBeLessThanOrEqual(21)
})

it('keeps messages to one chat apart', async () => {
  await bench.write(
    ...Array.from({ length: 3 }, () => letter({ channel: 'telegram', address: '7' })),
  )
  await bench.start({ spacing: () => 300 })
  await vi.waitFor(() => expect(bench.telegram.got).toHaveLength(3), soon)
  const [one = 0, two = 0, three = 0] = bench.telegram.got.map(({ at }) => at)
  expect(Math.min(two - one, three - two)).toBeGreaterThan(280)
})

it('what waits behind a broadcast that was put off is put off with it, and comes after it', async () => {
  const many = 300
  const fill = (event: string, runAt: string) =>
    bench.query(
      `insert into deliveries (channel, event, address, lane, run_at, created_at)
       select 'email', $1, 'reader-' || n, 2, ${runAt}, now() from generate_series(1, ${many}) n`,
      [event],
    )
  await fill('first', "now() + interval '9 hours'")
  await fill('second', 'null')
  await bench.start()
  const later = `select count(*)::int as n, count(distinct run_at)::int as times from deliveries
    where event = 'second' and run_at > now() + interval '8 hours'`
  await vi.waitFor(async () => {
    expect(await bench.query(later)).toEqual([{ n: many, times: 1 }])
  }, soon)
  // Somebody else's waits for nobody.
  await bench.write(letter({ event: 'other', lane: 'bulk' }))
  await vi.waitFor(() => expect(bench.mail.got.map(({ event }) => event)).toEqual(['other']), soon)
  await bench.makeDue()
  await vi.waitFor(() => expect(bench.mail.got).toHaveLength(2 * many + 1), soon)
  const heard = new Map<string, string[]>()
  for (const { address, event } of bench.mail.got) {
    heard.set(address, [...(heard.get(address) ?? []), event])
  }
  for (const [address, events] of heard) {
    if (address.startsWith('reader-')) expect(events).toEqual(['first', 'second'])
  }
})
