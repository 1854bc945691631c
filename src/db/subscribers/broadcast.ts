/**
 * The one statement that writes an announcement's deliveries: $1 its id, $2 the channels, $3 its topic
 * or null, $4 the restaurants or null, $5 its audience, $6 after how many hours it is not worth sending
 * any more. A subscriber without a restaurant is a guest of all. Written once for each subscriber,
 * however often it is run; an advertisement is not repeated when the provider's answer is lost.
 *
 * To be run by whoever holds the row of the announcement: two that write it at once do not see each
 * other's rows, and the second fails by the unique key. Asking for each row whether it conflicts would
 * take half as long again. In the order of the keys, for they are written to the end of their index.
 */
export const broadcast = `
insert into deliveries (channel, address, event, lane, message, may_repeat, dedupe_key, expires_at,
  audience, created_at)
select s.channel::text::enum_deliveries_channel, s.address, 'announcement', 2,
  jsonb_build_object('announcement', $1::int, 'subscriber', s.id), false,
  lpad(s.id::text, 10, '0'), now() + make_interval(hours => $6::int), $5::text, now()
from subscribers s
where s.state = 'active' and s.channel::text = any ($2::text[])
  and ($3::int is null or exists (
    select from subscribers_rels chosen
    where chosen.parent_id = s.id and chosen.path = 'topics' and chosen.topics_id = $3::int))
  and ($4::int[] is null or s.location_id is null or s.location_id = any ($4::int[]))
  and not exists (
    select from deliveries written
    where written.audience = $5::text and written.dedupe_key = lpad(s.id::text, 10, '0'))
order by s.id`
