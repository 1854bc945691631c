import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What was sold, rolled up: by quarter hour and channel, and by dish, of each day of a restaurant's own calendar. Whoever
 * writes orders waits for nobody here: triggers only note which quarter hour was touched, in rows of their own, and the
 * worker counts the days of those anew (src/db/figures/foldSales). Until then readers scan the touched days, so that a
 * figure is never late. All orders that there are count as touched: the worker folds them by and by.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table sales_quarters (
      location_id integer not null references locations (id) on delete cascade,
      day date not null,
      quarter integer not null check (quarter between 0 and 95),
      mode text not null,
      currency text not null,
      orders integer not null,
      revenue bigint not null,
      called_off integer not null,
      primary key (location_id, day, quarter, mode, currency)
    );
    create table sales_dishes (
      location_id integer not null references locations (id) on delete cascade,
      day date not null,
      dish_id integer not null,
      currency text not null,
      quantity integer not null,
      revenue bigint not null,
      primary key (location_id, day, dish_id, currency)
    );
    create table sales_touches (location_id integer not null, at timestamptz not null);

    create function sales_quarter_of(at timestamptz) returns timestamptz language sql immutable
      return date_bin('15 minutes', at, '2000-01-01T00:00:00Z');

    create function sales_orders_touched() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into sales_touches
          select distinct location_id, sales_quarter_of(placed_at) from came;
      elsif tg_op = 'DELETE' then
        insert into sales_touches
          select distinct location_id, sales_quarter_of(placed_at) from gone;
      else
        insert into sales_touches
          select distinct own.location_id, sales_quarter_of(own.placed_at)
          from gone join came using (id)
          cross join lateral (values (gone.location_id, gone.placed_at),
            (came.location_id, came.placed_at)) own (location_id, placed_at)
          where (gone.location_id, gone.placed_at, gone.mode, gone.currency, gone.total, gone.state,
              gone.awaits_payment)
            is distinct from (came.location_id, came.placed_at, came.mode, came.currency, came.total,
              came.state, came.awaits_payment);
      end if;
      return null;
    end $$;

    create function sales_lines_touched() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then
        insert into sales_touches
          select distinct o.location_id, sales_quarter_of(o.placed_at)
          from came join orders o on o.id = came._parent_id;
      elsif tg_op = 'DELETE' then
        insert into sales_touches
          select distinct o.location_id, sales_quarter_of(o.placed_at)
          from gone join orders o on o.id = gone._parent_id;
      else
        insert into sales_touches
          select distinct o.location_id, sales_quarter_of(o.placed_at)
          from gone join came using (id)
          join orders o on o.id in (gone._parent_id, came._parent_id)
          where (gone._parent_id, gone.dish_id, gone.quantity, gone.total)
            is distinct from (came._parent_id, came.dish_id, came.quantity, came.total);
      end if;
      return null;
    end $$;

    create function sales_payment_touched() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        insert into sales_touches
          select location_id, sales_quarter_of(placed_at) from orders where id = old.order_id;
      end if;
      if tg_op <> 'DELETE' then
        insert into sales_touches
          select location_id, sales_quarter_of(placed_at) from orders where id = new.order_id;
      end if;
      return null;
    end $$;

    -- Moments of each day by UTC that has an order: every day of any calendar with one of its orders holds one of them.
    create function sales_touch_all(only_location integer) returns void language sql as $$
      insert into sales_touches
      select location_id, edge
      from (select distinct location_id, date_trunc('day', placed_at, 'UTC') as day from orders
        where only_location is null or location_id = only_location) days
      cross join lateral (values (day), (day + interval '12 hours'),
        (day + interval '23 hours 45 minutes')) edges (edge)
    $$;

    -- Another time zone is another calendar. 7202632 is the lock of the one that folds.
    create function sales_zone_changed() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(7202632);
      delete from sales_quarters where location_id = new.id;
      delete from sales_dishes where location_id = new.id;
      perform sales_touch_all(new.id);
      return null;
    end $$;

    create trigger sales_order_came after insert on orders
      referencing new table as came for each statement execute function sales_orders_touched();
    create trigger sales_order_changed after update on orders
      referencing old table as gone new table as came
      for each statement execute function sales_orders_touched();
    create trigger sales_order_went after delete on orders
      referencing old table as gone for each statement execute function sales_orders_touched();
    create trigger sales_line_came after insert on orders_lines
      referencing new table as came for each statement execute function sales_lines_touched();
    create trigger sales_line_changed after update on orders_lines
      referencing old table as gone new table as came
      for each statement execute function sales_lines_touched();
    create trigger sales_line_went after delete on orders_lines
      referencing old table as gone for each statement execute function sales_lines_touched();
    create trigger sales_payment_came after insert on payments for each row
      when (new.refunded <> 0 or new.unrefunded <> 0) execute function sales_payment_touched();
    create trigger sales_payment_changed after update on payments for each row
      when ((old.order_id, old.refunded, old.unrefunded)
        is distinct from (new.order_id, new.refunded, new.unrefunded))
      execute function sales_payment_touched();
    create trigger sales_payment_went after delete on payments for each row
      when (old.refunded <> 0 or old.unrefunded <> 0) execute function sales_payment_touched();
    create trigger sales_zone_changed after update on locations for each row
      when (old.time_zone is distinct from new.time_zone) execute function sales_zone_changed();

    select sales_touch_all(null);

    -- How long dishes were stopped is read from the history of these lines alone.
    create index menu_history_of_stops on menu_history (change) where relation = 'stop_list';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index menu_history_of_stops;
    drop function sales_orders_touched() cascade;
    drop function sales_lines_touched() cascade;
    drop function sales_payment_touched() cascade;
    drop function sales_zone_changed() cascade;
    drop function sales_touch_all(integer);
    drop function sales_quarter_of(timestamptz);
    drop table sales_touches;
    drop table sales_dishes;
    drop table sales_quarters;
  `)
}
