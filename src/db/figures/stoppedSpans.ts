/**
 * `folded`: the first day (by UTC) that is not to be read from stop_days: that which was not kept yet, or an earlier one
 * that a change came to after it was kept: one whose transaction was still under way, or was dated by a slow clock.
 */
export const foldedDays = `
  newer as materialized (
    select at from menu_changes where revision > (select revision from stop_days_kept)
  ), folded as (
    select least(until, (select min((at at time zone 'UTC')::date) from newer)) as day from stop_days_kept
  )`

/**
 * `spans`: when lines of the stop-list stopped whole dishes since a day began (by UTC; an SQL expression), the last of
 * them until they run out or for ever: out of the history of the menu, so that a line that was taken off is there too. The
 * one place that says when a line stops a dish. Rows are found by their indexes, whatever Postgres believes there is of
 * them since: `offset 0`.
 */
export const stoppedSpans = (day: string) => `
  since as (select ${day}::timestamp at time zone 'UTC' as moment),
  changes as (
    select own.n, own.key, own.was, change.at
    from (select id, at from menu_changes where at > (select moment from since) order by at offset 0) change
    cross join lateral (
      select n, key, was from menu_history
      where menu_history.change = change.id and relation = 'stop_list' offset 0
    ) own
  ), states as (
    select was, lag(at) over (partition by key order by n) as begun, at as ended from changes
    union all
    select to_jsonb(line), last.at, null
    from stop_list line left join (
      select distinct on (key) key, at from changes order by key, n desc
    ) last on last.key = line.id::text
  ), spans as (
    select (was ->> 'location_id')::int as location_id, (was ->> 'dish_id')::int as dish_id,
      tstzrange(begin, greatest(begin, coalesce(least(ended, (was ->> 'until')::timestamptz), 'infinity'))) as stopped
    from states cross join lateral (
      select greatest(begun, (select moment from since)) as begin
    ) own
    where was ->> 'dish_id' is not null and coalesce(was ->> 'size', '') = ''
      and coalesce((was ->> 'remaining')::numeric, 0) <= 0
  )`
