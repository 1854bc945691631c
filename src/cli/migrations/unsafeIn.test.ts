import { expect, it } from 'vitest'

import { unsafeIn } from './unsafeIn'

const migration = (up: string, down = '', head = '') =>
  `${head}\nexport async function up({ db }) { await db.execute(sql\`${up}\`) }\n\nexport async function down({ db }) { await db.execute(sql\`${down}\`) }`

it.each([
  'alter table "menu_items" drop column "sku"',
  'ALTER TABLE "menu_items" RENAME COLUMN "sku" TO "article"',
  'alter table orders rename to purchases',
  'drop table tags',
  'alter table users alter column email set not null',
  'ALTER TABLE "orders" ALTER COLUMN "total" SET DATA TYPE bigint',
  'alter table users add column phone varchar not null',
  'ALTER TABLE "users" ADD COLUMN "a" varchar DEFAULT \'x\', ADD COLUMN "b" integer NOT NULL;',
  'drop type enum_orders_status',
  'create index orders_by_phone on orders (guest_phone)',
  'CREATE UNIQUE INDEX "payments_number_idx" ON "payments" USING btree ("number")',
])('refuses: %s', (statement) => {
  expect(unsafeIn(migration(statement))).toHaveLength(1)
})

it.each([
  'alter table users add column phone varchar',
  'alter table users add column visits integer not null default 0',
  'create table notes (id serial primary key, text varchar not null); create index on notes (text)',
  "alter type enum_orders_status add value 'late'",
  'create table orders (id serial primary key); create index on orders (id)',
  'CREATE TABLE "audit" ("id" serial); CREATE INDEX "audit_at_idx" ON "audit" USING btree ("at")',
  'create index tags_by_name on tags (name)',
  'drop index orders_idx',
  'alter table "x" alter column "y" drop not null',
])('lets through: %s', (statement) => {
  expect(unsafeIn(migration(statement))).toEqual([])
})

it('looks at the way up only, and believes whoever says that it is the second half', () => {
  expect(unsafeIn(migration('create table notes (id int)', 'drop table notes'))).toEqual([])
  const drop = 'alter table users drop column phone'
  expect(unsafeIn(migration(drop, '', '// contract: nothing reads it since 0.4'))).toEqual([])
  expect(unsafeIn(migration(drop, '', '// contract:'))).toHaveLength(1)
})
