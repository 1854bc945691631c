import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Sums of the sales that were rolled up, so that four weeks of many restaurants are a few rows: of each hour of a day,
 * and of each dish in a week from Monday. Both follow the rolled up rows by triggers, whichever version of Carte folds:
 * hours at once; a week is only marked, and the worker adds it up when it is over and nothing else is to fold
 * (src/db/figures/sumWeeks). Until then readers take its days.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sales_hours (
      location_id integer not null references locations (id) on delete cascade,
      day date not null,
      hour integer not null check (hour between 0 and 23),
      mode text not null,
      currency text not null,
      orders integer not null,
      revenue bigint not null,
      called_off integer not null,
      primary key (location_id, day, hour, mode, currency)
    );
    create table sales_weeks (
      location_id integer not null references locations (id) on delete cascade,
      week date not null,
      is_summed boolean not null,
      primary key (location_id, week)
    );
    create index sales_weeks_to_sum on sales_weeks (week) where not is_summed;
    create table sales_week_dishes (
      location_id integer not null,
      week date not null,
      dish_id integer not null,
      currency text not null,
      quantity integer not null,
      revenue bigint not null,
      primary key (location_id, week, dish_id, currency),
      foreign key (location_id, week) references sales_weeks (location_id, week) on delete cascade
    );

    create function sales_week_of(day date) returns date language sql immutable
      return day - (extract(isodow from day)::int - 1);

    create function sales_quarters_changed() returns trigger language plpgsql as $$
    begin
      delete from sales_hours kept using changed
        where kept.location_id = changed.location_id and kept.day = changed.day;
      insert into sales_hours
        select location_id, day, quarter / 4, mode, currency, sum(orders), sum(revenue), sum(called_off)
        from sales_quarters join (select distinct location_id, day from changed) days
          using (location_id, day)
        group by 1, 2, 3, 4, 5;
      return null;
    end $$;

    create function sales_dishes_changed() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into sales_weeks
          select distinct location_id, sales_week_of(day), false from changed
          on conflict (location_id, week) do update set is_summed = false where sales_weeks.is_summed;
      else
        update sales_weeks set is_summed = false
          from (select distinct location_id, sales_week_of(day) as week from changed) gone
          where sales_weeks.location_id = gone.location_id and sales_weeks.week = gone.week and is_summed;
      end if;
      return null;
    end $$;

    insert into sales_hours
      select location_id, day, quarter / 4, mode, currency, sum(orders), sum(revenue), sum(called_off)
      from sales_quarters group by 1, 2, 3, 4, 5;
    insert into sales_weeks select distinct location_id, sales_week_of(day), false from sales_dishes;

    create trigger sales_quarters_came after insert on sales_quarters
      referencing new table as changed for each statement execute function sales_quarters_changed();
    create trigger sales_quarters_went after delete on sales_quarters
      referencing old table as changed for each statement execute function sales_quarters_changed();
    create trigger sales_dishes_came after insert on sales_dishes
      referencing new table as changed for each statement execute function sales_dishes_changed();
    create trigger sales_dishes_went after delete on sales_dishes
      referencing old table as changed for each statement execute function sales_dishes_changed();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function sales_quarters_changed() cascade;
    drop function sales_dishes_changed() cascade;
    drop table sales_week_dishes;
    drop table sales_weeks;
    drop table sales_hours;
    drop function sales_week_of(date);
  `)
}
