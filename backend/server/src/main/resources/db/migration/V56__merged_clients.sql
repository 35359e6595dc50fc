-- A client who turned out to be another one: the row stays, and leads to the one that stays.
alter table client add column merged_into uuid references client (id), add check (merged_into <> id);
create index client_merged on client (merged_into) where merged_into is not null;

-- An account number opens for the client that it was sealed for, whoever's the report is now.
alter table change_report add column sealed_for uuid;
update change_report set sealed_for = client_id;
alter table change_report alter column sealed_for set not null;

-- Whose rows are gathered is looked up by an index, however many there are.
create index statement_client on statement (client_id);
create index recording_client on recording (client_id);
create index signature_objection_client on signature_objection (client_id);
create index contact_consent_client on contact_consent (client_id);
create index message_of_client on message (client_id) where client_id is not null;
create index circumstance_client on circumstance (client_id);

create table client_merge (
  id uuid primary key,
  kept_id uuid not null references client (id),
  merged_id uuid not null references client (id),
  -- the contacts of the merged client that came along
  contact_ids uuid[] not null,
  -- whose these are from then on: the kept client's own, or the merged one's
  name_of uuid not null,
  language_of uuid not null,
  caseworker_of uuid not null,
  merged_by uuid not null references account (id),
  merged_at timestamptz not null,
  undone_by uuid references account (id),
  undone_at timestamptz,
  check (kept_id <> merged_id),
  check ((undone_by is null) = (undone_at is null))
);
create unique index client_merge_standing on client_merge (merged_id) where undone_at is null;
create index client_merge_kept on client_merge (kept_id) where undone_at is null;

-- Every value that a merge wrote over, so that undoing it puts back exactly those.
create table client_merge_move (
  merge_id uuid not null references client_merge (id),
  table_name text not null,
  column_name text not null,
  -- the primary key of the row
  row_key jsonb not null,
  was text,
  became text,
  primary key (merge_id, table_name, column_name, row_key)
);
revoke delete, truncate on client_merge from ${app_role};
-- Signatures, letters and the like are nobody's to rewrite: they change hands by the functions below alone, and never
-- without a row here.
revoke insert, update, delete, truncate on client_merge_move from ${app_role};

-- The columns of a table's primary key, in order.
create function primary_key_of(of_table text) returns table (name text, type text, place bigint)
language sql stable set search_path = public, pg_temp as $$
  select a.attname::text, format_type(a.atttypid, a.atttypmod), k.place
  from pg_index i, unnest(i.indkey) with ordinality k (attnum, place), pg_attribute a
  where i.indrelid = of_table::regclass and i.indisprimary and a.attrelid = i.indrelid and a.attnum = k.attnum
$$;

-- Sets a column of those rows that a condition names, and writes down what was there.
create function merge_set(of_merge uuid, of_table text, of_column text, value text, condition text) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  key_of text;
  type_of text;
begin
  select 'jsonb_build_array(' || string_agg(format('x.%I', name), ', ' order by place) || ')' into key_of
  from primary_key_of(of_table);
  select format_type(atttypid, atttypmod) into type_of
  from pg_attribute where attrelid = of_table::regclass and attname = of_column;
  execute format(
    'with old as (insert into client_merge_move (merge_id, table_name, column_name, row_key, was, became)
       select $1, %1$L, %2$L, %3$s, x.%2$I::text, $2 from %1$I x
       where (%4$s) and x.%2$I is distinct from $2::%5$s
       on conflict (merge_id, table_name, column_name, row_key) do update set became = excluded.became)
     update %1$I x set %2$I = $2::%5$s where (%4$s) and x.%2$I is distinct from $2::%5$s',
    of_table, of_column, key_of, condition, type_of) using of_merge, value;
end
$$;

-- The tables whose rows follow their client: every one that names a client, but for these.
create function tables_that_follow() returns setof text
language sql stable set search_path = public, pg_temp as $$
  select c.table_name::text from information_schema.columns c
  join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
  where c.table_schema = 'public' and c.column_name = 'client_id' and t.table_type = 'BASE TABLE'
    and c.table_name not in (
      -- an account is one client's for good; what it had sent and not used goes over
      'account',
      -- given and withdrawn in turn: two of them make no sequence
      'electronic_consent',
      -- chosen one by one, and the history of each with it
      'contact', 'contact_consent',
      -- of no record
      'recent_client', 'duplicate_check')
  order by 1
$$;

-- Gathers what is the merged client's at the client that stays; once more, what came to them meanwhile.
create function merge_rows(of_merge uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m client_merge;
  of_table text;
  kept client;
  gone client;
  kept_case uuid;
begin
  select * into strict m from client_merge where id = of_merge and undone_at is null;
  select * into strict kept from client where id = m.kept_id;
  select * into strict gone from client where id = m.merged_id;
  for of_table in select * from tables_that_follow() loop
    perform merge_set(of_merge, of_table, 'client_id', m.kept_id::text, format('x.client_id = %L', m.merged_id));
  end loop;
  if not exists (select 1 from electronic_consent where client_id = m.kept_id) then
    perform merge_set(of_merge, 'electronic_consent', 'client_id', m.kept_id::text,
      format('x.client_id = %L', m.merged_id));
  end if;
  perform merge_set(of_merge, 'contact', 'client_id', m.kept_id::text,
    format('x.client_id = %L and x.id = any (%L::uuid[])', m.merged_id, m.contact_ids));
  perform merge_set(of_merge, 'contact_consent', 'client_id', m.kept_id::text,
    format('x.client_id = %L and not exists (select 1 from contact c where c.id = x.contact_id and c.client_id = %L)',
      m.merged_id, m.merged_id));
  perform merge_set(of_merge, 'upload', 'account_id', (select id::text from account where client_id = m.kept_id),
    format('x.account_id = (select id from account where client_id = %L) and x.used_at is null', m.merged_id));
  if kept.household_id <> gone.household_id then
    select id into kept_case from case_file where household_id = kept.household_id;
    perform merge_set(of_merge, 'enrolment', 'case_id', kept_case::text,
      format('x.case_id in (select id from case_file where household_id = %L)', gone.household_id));
    -- What both say of one thing: the client that stays is believed, the other is history.
    perform merge_set(of_merge, 'circumstance', 'ended_at', m.merged_at::text,
      format('x.household_id = %L and x.ended_at is null and exists (select 1 from circumstance k
        where k.household_id = %L and k.topic = x.topic and k.about = x.about and k.ended_at is null)',
        gone.household_id, kept.household_id));
    perform merge_set(of_merge, 'circumstance', 'household_id', kept.household_id::text,
      format('x.household_id = %L', gone.household_id));
    perform merge_set(of_merge, 'client', 'household_id', kept.household_id::text,
      format('x.household_id = %L and x.id <> %L', gone.household_id, gone.id));
  end if;
end
$$;

-- What the kept client is called and so on, where the merged one's was chosen; and that the merged one leads there.
create function merge_facts(of_merge uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m client_merge;
  kept client;
  gone client;
begin
  select * into strict m from client_merge where id = of_merge and undone_at is null;
  select * into strict kept from client where id = m.kept_id;
  select * into strict gone from client where id = m.merged_id;
  if m.name_of = gone.id then
    perform merge_set(of_merge, 'client', 'name', gone.name, format('x.id = %L', kept.id));
    perform merge_set(of_merge, 'client', 'name_key', gone.name_key, format('x.id = %L', kept.id));
  end if;
  if m.language_of = gone.id then
    perform merge_set(of_merge, 'client', 'language', gone.language, format('x.id = %L', kept.id));
  end if;
  if m.caseworker_of = gone.id then
    perform merge_set(of_merge, 'client', 'caseworker_id', gone.caseworker_id::text, format('x.id = %L', kept.id));
  end if;
  -- Nobody signs in as the merged client any more, and whoever is signed in is so no longer.
  perform merge_set(of_merge, 'account', 'disabled_at', m.merged_at::text, format('x.client_id = %L', gone.id));
  update client set version = version + 1 where id = kept.id;
  update client set merged_into = kept.id, version = version + 1 where id = gone.id and merged_into is null;
end
$$;

-- How many things came since that hang on what would go back: they would be torn from it.
create function merge_grown(of_merge uuid) returns bigint
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  m client_merge;
  f record;
  found bigint;
  grown bigint := 0;
begin
  select * into strict m from client_merge where id = of_merge;
  for f in
    select child.relname::text as child, ca.attname::text as child_column, parent.relname::text as parent
    from pg_constraint k
    join pg_class child on child.oid = k.conrelid
    join pg_class parent on parent.oid = k.confrelid
    join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = k.conkey[1]
    join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = k.confkey[1]
    where k.contype = 'f' and cardinality(k.conkey) = 1 and pa.attname = 'id'
      and child.relname in (select tables_that_follow()) and parent.relname in (select tables_that_follow())
  loop
    execute format(
      'select count(*) from client_merge_move l join %1$I x on x.%2$I = (l.row_key ->> 0)::uuid
       where l.merge_id = $1 and l.table_name = %3$L and l.column_name = ''client_id'' and x.client_id = $2
         and not exists (select 1 from client_merge_move o where o.merge_id = $1 and o.table_name = %1$L
           and o.column_name = ''client_id'' and o.row_key = jsonb_build_array(x.%4$I))',
      f.child, f.child_column, f.parent, (select name from primary_key_of(f.child) where place = 1))
      into found using of_merge, m.kept_id;
    grown := grown + found;
  end loop;
  return grown;
end
$$;

-- Puts back what a merge wrote over, where nobody has written over that since.
create function merge_undo_rows(of_merge uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m client_merge;
  c record;
begin
  select * into strict m from client_merge where id = of_merge and undone_at is null;
  for c in
    select l.table_name, l.column_name, format_type(a.atttypid, a.atttypmod) as type_of,
      (select string_agg(format('x.%I = (l.row_key ->> %s)::%s', p.name, p.place - 1, p.type), ' and ')
        from primary_key_of(l.table_name) p) as same_row
    from (select distinct table_name, column_name from client_merge_move where merge_id = of_merge) l
    join pg_attribute a on a.attrelid = l.table_name::regclass and a.attname = l.column_name
    -- a fact is in its own household before it holds again
    order by l.table_name, l.column_name desc
  loop
    execute format(
      'update %1$I x set %2$I = l.was::%3$s from client_merge_move l
       where l.merge_id = $1 and l.table_name = %1$L and l.column_name = %2$L and %4$s
         and x.%2$I is not distinct from l.became::%3$s',
      c.table_name, c.column_name, c.type_of, c.same_row) using of_merge;
  end loop;
  update client set merged_into = null, version = version + 1 where id = m.merged_id;
end
$$;
revoke execute on function merge_rows(uuid), merge_facts(uuid), merge_grown(uuid), merge_undo_rows(uuid) from public;
grant execute on function merge_rows(uuid), merge_facts(uuid), merge_grown(uuid), merge_undo_rows(uuid) to ${app_role};
