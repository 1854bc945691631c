import type { Pool } from 'pg'

type Size = { dishes: number; locations?: number }

/**
 * A menu of so many dishes in an empty, migrated database, by SQL: each with texts in two languages, a
 * category of twenty, two sizes and a group of four modifiers that ten dishes share; at so many
 * locations, with a price of its own for every tenth dish.
 */
export async function fillMenu(pool: Pool, { dishes, locations = 1 }: Size): Promise<void> {
  await pool.query(
    `insert into locations (_order, slug, time_zone, currency, is_open_to_guests)
     select 'a' || lpad(n::text, 4, '0'), 'place-' || n, 'Europe/Moscow', 'RUB', true
     from generate_series(1, $1) n`,
    [locations],
  )
  await pool.query(`
    insert into locations_locales (_parent_id, _locale, name, address)
      select id, 'ru'::_locales, 'Ресторан ' || id, 'Невский проспект, ' || id from locations;
    insert into locations_channels ("order", parent_id, value)
      select 1, id, 'delivery'::enum_locations_channels from locations
      union all select 2, id, 'dine-in'::enum_locations_channels from locations;
  `)
  await pool.query(
    `insert into categories (_order, slug)
     select 'a' || lpad(n::text, 5, '0'), 'category-' || n from generate_series(1, $1) n`,
    [Math.ceil(dishes / 20)],
  )
  await pool.query(`
    insert into categories_locales (_parent_id, _locale, name)
      select id, 'ru'::_locales, 'Категория ' || id from categories
      union all select id, 'en'::_locales, 'Category ' || id from categories;
  `)
  await pool.query(
    `insert into modifier_groups (_order, min, max, free, is_hidden, _status)
     select 'a' || lpad(n::text, 5, '0'), 0, 4, 0, false, 'published' from generate_series(1, $1) n`,
    [Math.ceil(dishes / 10)],
  )
  await pool.query(`
    insert into modifier_groups_locales (_parent_id, _locale, name)
      select id, 'ru'::_locales, 'Добавки ' || id from modifier_groups;
    insert into modifier_groups_modifiers (id, _order, _parent_id, price, min, by_default, free, is_available)
      select 'modifier' || g.id || '-' || n, n, g.id, n * 1500, 0, 0, 0, true
      from modifier_groups g, generate_series(1, 4) n;
    insert into modifier_groups_modifiers_locales (_parent_id, _locale, name)
      select id, 'ru'::_locales, 'Добавка ' || id from modifier_groups_modifiers
      union all select id, 'en'::_locales, 'Extra ' || id from modifier_groups_modifiers;
  `)
  await pool.query(
    `insert into menu_items (_order, price, category_id, is_available, sku, slug, _status,
       portion_amount, portion_unit, nutrition_per, nutrition_kcal, nutrition_protein)
     select 'a' || lpad(n::text, 6, '0'), 10000 + n * 10,
       (select min(id) from categories) + (n - 1) / 20, n % 25 <> 0, 'SKU-' || n, 'dish-' || n,
       'published', 350, 'g', 'hundred', 120, 8
     from generate_series(1, $1) n`,
    [dishes],
  )
  await pool.query(`
    insert into menu_items_locales (_parent_id, _locale, name, description)
      select id, 'ru'::_locales, 'Блюдо номер ' || id,
        'Готовим на углях из фермерских продуктов, подаём с зеленью и домашним соусом'
      from menu_items
      union all select id, 'en'::_locales, 'Dish number ' || id,
        'Cooked over charcoal from farm produce, served with herbs and a sauce of our own'
      from menu_items;
    insert into menu_items_allergens ("order", parent_id, value)
      select 1, id, 'milk'::enum_menu_items_allergens from menu_items where id % 3 = 0;
    insert into menu_items_sizes (_order, _parent_id, id, price, is_default)
      select 1, id, 'small' || id, price, true from menu_items where id % 2 = 0
      union all select 2, id, 'large' || id, price + 9000, false from menu_items where id % 2 = 0;
    insert into menu_items_sizes_locales (_parent_id, _locale, name)
      select id, 'ru'::_locales, case when _order = 1 then 'Малая' else 'Большая' end
      from menu_items_sizes;
    insert into menu_items_rels ("order", parent_id, path, modifier_groups_id)
      select 1, id, 'modifierGroups', (select min(id) from modifier_groups) + (id - first) / 10
      from menu_items, (select min(id) as first from menu_items) f;
    insert into location_offers (location_id, dish_id, size, price, is_hidden)
      select l.id, d.id, '', d.price + l.id * 100, false
      from locations l, menu_items d where d.id % 10 = 1;
    analyze;
  `)
}
