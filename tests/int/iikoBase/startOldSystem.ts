import { hash } from 'bcryptjs'
import { Client } from 'pg'
import { inject } from 'vitest'

import { createDatabase } from '../../services/createDatabase'

export type OldSystem = {
  url: string
  run: (statement: string, values?: unknown[]) => Promise<void>
  /** What its `GET /api/v1/menu` answered: what is on sale, in the order of ids. */
  menu: () => Promise<{ items: Record<string, unknown>[]; total: number }>
  stop: () => Promise<void>
}

/** A database as the old system's models (SQLAlchemy) made it, with its people and its menu. */
export async function startOldSystem(): Promise<OldSystem> {
  const database = await createDatabase(inject('postgresUrl'))
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const run = async (statement: string, values?: unknown[]) => {
    await client.query(statement, values)
  }
  await run(`
    create table users (
      id serial primary key, email varchar not null unique, username varchar not null unique,
      hashed_password varchar not null, is_active boolean default true,
      is_superuser boolean default false, created_at timestamp default now(),
      updated_at timestamp default now()
    );
    create table menu_items (
      id serial primary key, name varchar not null, description text, price integer default 0,
      category varchar, is_available boolean default true, created_at timestamp default now(),
      updated_at timestamp default now()
    );
  `)
  // As passlib's bcrypt does; fewer rounds than its 12, which a test would wait for.
  const secret = (password: string) => hash(password, 6)
  const user = `insert into users (id, email, username, hashed_password, is_active, is_superuser, created_at)
     values ($1, $2, $3, $4, $5, $6, '2024-05-06 07:08:09')`
  await run(user, [3, 'cook@example.org', 'Cook', await secret('old password'), true, false])
  await run(user, [7, 'boss@example.org', 'boss', await secret('пароль хозяина'), true, true])
  await run(user, [8, 'gone@example.org', 'gone', await secret('gone password'), false, false])
  await run(user, [9, 'md5@example.org', 'md5', 'd41d8cd98f00b204e9800998ecf8427e', true, false])
  const dish = `insert into menu_items (id, name, description, price, category, is_available, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, '2024-05-06 07:08:09.123', '2025-01-02 03:04:05.678')`
  await run(dish, [5, 'Борщ', 'Со сметаной', 59_000, 'Супы', true])
  await run(dish, [2, 'Чай', null, 15_000, 'Напитки', true])
  await run(dish, [11, 'Уха', '', 64_000, 'Супы', false])
  await run(dish, [40, 'Хлеб', null, 0, null, true])
  return {
    url: database.url,
    run,
    menu: async () => {
      const { rows } = await client.query<Record<string, unknown>>(
        `select id, name, nullif(description, '') as description, price, category, is_available,
           to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
           to_char(updated_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as updated_at
         from menu_items where is_available order by id`,
      )
      return { items: rows, total: rows.length }
    },
    stop: async () => {
      await client.end()
      await database.drop()
    },
  }
}
