/**
 * The one statement that writes deliveries, given as $1 a JSON array of NewDelivery: what is asked for
 * twice by its dedupeKey is written once; what it makes out of date by its foldKey is replaced. An SMS
 * is never repeated blindly, whatever is asked for: each costs money. Returns the ids of those written.
 */
export const insertDeliveries = `
with given as (
  select g.* from rows from (jsonb_to_recordset($1::jsonb) as (
    channel text, address text, event text, lane int, message jsonb, "mayRepeat" boolean,
    "dedupeKey" text, "foldKey" text, "notBefore" timestamptz, "notAfter" timestamptz,
    fallback jsonb)) with ordinality as g
), written as (
  insert into deliveries (channel, address, event, lane, message, may_repeat, dedupe_key, fold_key,
    run_at, expires_at, fallback, created_at)
  select channel::enum_deliveries_channel, address, event, lane, message,
    "mayRepeat" and channel <> 'sms', "dedupeKey", "foldKey", "notBefore", "notAfter", fallback,
    clock_timestamp()
  from given order by ordinality
  on conflict (dedupe_key) where audience is null do nothing
  returning id, channel, address, fold_key
), replaced as (
  update deliveries old set state = 'replaced'
  from written
  where old.fold_key = written.fold_key and old.channel = written.channel
    and old.address = written.address and old.state in ('waiting', 'paused')
)
select id from written order by id`
