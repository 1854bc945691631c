import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The marks that most menus use, so that staff choose instead of inventing; all can be changed. */
const tags = [
  ['spicy', '🌶', '#c8321f', 'Острое', 'Spicy'],
  ['vegetarian', '🥕', '#4f8a2b', 'Вегетарианское', 'Vegetarian'],
  ['vegan', '🌱', '#2f7d32', 'Веганское', 'Vegan'],
  ['new', '✨', '#7a4fd0', 'Новинка', 'New'],
  ['hit', '🔥', '#d9730d', 'Хит', 'Hit'],
  ['halal', '☪️', '#1d7a6b', 'Халяль', 'Halal'],
  ['gluten-free', '🌾', '#8a6d1f', 'Без глютена', 'Gluten-free'],
  ['lactose-free', '🥛', '#2b6ca8', 'Без лактозы', 'Lactose-free'],
] as const

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [index, [slug, icon, color, ru, en]] of tags.entries()) {
    await db.execute(sql`
      with tag as (
        insert into tags (_order, slug, generate_slug, icon, color)
        values (${`a${index}`}, ${slug}, false, ${icon}, ${color})
        returning id
      )
      insert into tags_locales (_parent_id, _locale, name)
      select id, 'ru'::_locales, ${ru}::text from tag
      union all select id, 'en'::_locales, ${en}::text from tag
    `)
  }
}

/** The tables go with the migration before this one. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`delete from tags`)
}
