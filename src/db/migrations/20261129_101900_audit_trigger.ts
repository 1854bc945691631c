import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The journal is written and never again: nobody changes an entry, and none is removed but what is older than half a
 * year, by the job that keeps the journal to its time (src/db/audit/pruneAudit).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function keep_audit() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and current_setting('carte.audit_retention', true) = 'on'
        and old.at < clock_timestamp() - interval '180 days' then
        return old;
      end if;
      raise exception 'The journal of changes is append-only.' using errcode = 'insufficient_privilege';
    end $$;
    create trigger audit_is_kept before update or delete on audit
      for each row execute function keep_audit();
    create trigger audit_is_not_emptied before truncate on audit
      for each statement execute function keep_audit();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger audit_is_kept on audit;
    drop trigger audit_is_not_emptied on audit;
    drop function keep_audit();
  `)
}
