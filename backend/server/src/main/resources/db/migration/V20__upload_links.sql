-- Whoever holds an upload link acts as an account of its own, which ends by itself.
alter table account add column ends_at timestamptz;
alter table account drop constraint account_role_check;
alter table account add check (role in ('CLIENT', 'CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR', 'SENDER'));
alter table account drop constraint account_check1, drop constraint account_check2;
alter table account
  add check ((role in ('CLIENT', 'SENDER')) = (email is null)),
  add check ((role in ('CLIENT', 'SENDER')) = (name is null)),
  add check ((role = 'SENDER') = (ends_at is not null));

create table upload_link (
  -- of the account that whoever holds the link acts as
  id uuid primary key references account (id),
  client_id uuid not null references client (id),
  -- in the worker's words: an employer, a landlord
  recipient varchar(80) not null,
  made_by uuid not null references account (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index upload_link_client on upload_link (client_id, made_at desc, id desc);

create table upload_link_item (
  link_id uuid not null references upload_link (id),
  item_id uuid not null references checklist_item (id),
  primary key (link_id, item_id)
);

-- What whoever sent it through a link called themselves.
alter table document add column sender_name varchar(80);
