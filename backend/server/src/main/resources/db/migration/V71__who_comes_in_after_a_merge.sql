-- A link to sign in was sent to who it was made for: it opens no other's record.
create or replace function tables_that_follow() returns setof text
language sql stable set search_path = public, pg_temp as $$
  select c.table_name::text from information_schema.columns c
  join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
  where c.table_schema = 'public' and c.column_name = 'client_id' and t.table_type = 'BASE TABLE'
    and c.table_name not in (
      -- an account is one client's for good; what it had sent and not used goes over
      'account', 'sign_in_link',
      -- given and withdrawn in turn: two of them make no sequence
      'electronic_consent',
      -- chosen one by one, and the history of each with it
      'contact', 'contact_consent',
      -- of no record
      'recent_client', 'duplicate_check')
  order by 1
$$;

-- To the client that stays, a contact that came along is a new one: it does not prove at once that they are it.
create function merge_contacts_as_new(of_merge uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m client_merge;
begin
  select * into strict m from client_merge where id = of_merge and undone_at is null;
  perform merge_set(of_merge, 'contact', 'created_at', m.merged_at::text,
    format('x.client_id = %L and x.id = any (%L::uuid[])', m.kept_id, m.contact_ids));
end
$$;
revoke execute on function merge_contacts_as_new(uuid) from public;
grant execute on function merge_contacts_as_new(uuid) to ${app_role};

-- What hangs on a note goes where the note goes.
alter table task add foreign key (engagement_id) references engagement;
create index task_engagement on task (engagement_id) where engagement_id is not null;
