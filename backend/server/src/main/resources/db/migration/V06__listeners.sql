-- What happened to a client, in the order in which it did; written with what happened, never edited.
create table timeline_entry (
  id uuid primary key,
  client_id uuid not null,
  at timestamptz not null,
  kind text not null,
  params jsonb not null,
  by_account_id uuid,
  -- what staff note for each other is not for the client's own page
  for_client boolean not null
);
create index timeline_entry_client on timeline_entry (client_id, at desc, id desc);
create index timeline_entry_for_client on timeline_entry (client_id, at desc, id desc) where for_client;

-- What waits for staff.
create table task (
  id uuid primary key,
  kind text not null,
  client_id uuid not null references client,
  branch_id uuid not null references branch,
  program text,
  requirement text,
  action_kind text,
  pages int,
  document_id uuid,
  item_id uuid,
  action_id uuid,
  contact_id uuid,
  created_at timestamptz not null,
  due_at timestamptz not null,
  seen_at timestamptz,
  owner_id uuid references account,
  done_at timestamptz,
  version int not null
);
create index task_open on task (branch_id, due_at, id) where done_at is null;
create index task_owner on task (owner_id, due_at, id) where done_at is null;
create index task_client on task (client_id, due_at, id) where done_at is null;
create index task_document on task (document_id) where done_at is null;
create index task_action on task (action_id) where done_at is null;

-- Who did what, when and to which thing; one chain of hashes per client (or per account, for what concerns no client).
create table audit_chain (
  subject_id uuid primary key,
  length bigint not null,
  head bytea not null
);
create table audit_entry (
  id uuid primary key,
  subject_id uuid not null,
  position bigint not null,
  at timestamptz not null,
  by_account_id uuid,
  what text not null,
  which text not null,
  hash bytea not null,
  unique (subject_id, position)
);
-- The application writes the record; it cannot rewrite it.
revoke update, delete, truncate on audit_entry from ${app_role};
