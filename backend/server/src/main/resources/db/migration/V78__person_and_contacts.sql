-- Who the person is to those who speak with them, as far as they said it.
alter table client
  add column preferred_name varchar(120),
  add column pronunciation varchar(120),
  add column birth_date date,
  -- ISO 639 codes
  add column speaks text[] not null default '{}',
  add column reads text[] not null default '{}',
  add column access_needs text[] not null default '{}',
  add column access_note varchar(300);

-- What a contact was used for, and how it is to be used.
alter table contact
  -- a code or link that was sent there came back
  add column verified_at timestamptz,
  add column preferred boolean not null default false,
  add column caution text not null default 'NONE' check (caution in ('NONE', 'NO_VOICEMAIL', 'NOT_SAFE')),
  add column note varchar(200) not null default '',
  -- the client has it no more: it lets nobody in
  add column lost_at timestamptz,
  -- added once staff had checked who the client is: before that moment it proves nothing
  add column proves_from timestamptz;

-- Every correction of a client's person and contacts: what it was and what it became.
create table fact_change (
  id uuid primary key,
  client_id uuid not null references client,
  part text not null check (part in ('PERSON', 'CONTACT')),
  -- The history outlives the contact.
  contact_id uuid,
  field text not null,
  was text,
  became text,
  by_account_id uuid not null,
  at timestamptz not null,
  check ((part = 'CONTACT') = (contact_id is not null))
);
create index fact_change_client on fact_change (client_id, part, at desc, id desc);
revoke update, delete, truncate on fact_change from ${app_role};

-- How staff knew who somebody was who had no contact left to sign in with.
create table identity_check (
  id uuid primary key,
  client_id uuid not null references client,
  branch_id uuid not null references branch,
  kind text not null,
  what varchar(300) not null,
  -- The one that was added; it may be gone by now.
  contact_id uuid not null,
  by_account_id uuid not null references account,
  at timestamptz not null
);
create index identity_check_client on identity_check (client_id, at desc, id desc);
create index identity_check_branch on identity_check (branch_id, at desc, id desc);
revoke update, delete, truncate on identity_check from ${app_role};

-- The person of two records that become one: what only one of them says is kept; where both say something, the one
-- that stays is believed. Which of the contacts is preferred is said by the one that stays, too.
create function merge_person(of_merge uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  m client_merge;
  kept client;
  gone client;
begin
  select * into strict m from client_merge where id = of_merge and undone_at is null;
  select * into strict kept from client where id = m.kept_id;
  select * into strict gone from client where id = m.merged_id;
  if kept.preferred_name is null and gone.preferred_name is not null then
    perform merge_set(of_merge, 'client', 'preferred_name', gone.preferred_name, format('x.id = %L', kept.id));
  end if;
  if kept.pronunciation is null and gone.pronunciation is not null then
    perform merge_set(of_merge, 'client', 'pronunciation', gone.pronunciation, format('x.id = %L', kept.id));
  end if;
  if kept.birth_date is null and gone.birth_date is not null then
    perform merge_set(of_merge, 'client', 'birth_date', gone.birth_date::text, format('x.id = %L', kept.id));
  end if;
  if kept.access_note is null and gone.access_note is not null then
    perform merge_set(of_merge, 'client', 'access_note', gone.access_note, format('x.id = %L', kept.id));
  end if;
  perform merge_set(of_merge, 'client', 'speaks',
    (kept.speaks || array(select unnest(gone.speaks) except select unnest(kept.speaks)))::text,
    format('x.id = %L', kept.id));
  perform merge_set(of_merge, 'client', 'reads',
    (kept.reads || array(select unnest(gone.reads) except select unnest(kept.reads)))::text,
    format('x.id = %L', kept.id));
  perform merge_set(of_merge, 'client', 'access_needs',
    (kept.access_needs || array(select unnest(gone.access_needs) except select unnest(kept.access_needs)))::text,
    format('x.id = %L', kept.id));
  perform merge_set(of_merge, 'contact', 'preferred', 'false',
    format('x.client_id = %L and x.id = any (%L::uuid[])', m.kept_id, m.contact_ids));
end
$$;
revoke execute on function merge_person(uuid) from public;
grant execute on function merge_person(uuid) to ${app_role};
