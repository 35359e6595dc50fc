-- What is left of a document once the time is over for which it is kept: that it was here, and how it ended.
create table document_tombstone (
  -- of the document
  id uuid primary key,
  client_id uuid not null references client (id),
  item_id uuid not null references checklist_item (id),
  program varchar(40) not null,
  requirement varchar(40) not null,
  document_type varchar(40),
  status varchar(20) not null,
  scan varchar(20) not null,
  by_staff boolean not null,
  sender_name varchar(80),
  received_at timestamptz not null,
  decided_at timestamptz,
  removed_at timestamptz not null,
  confirmation_number varchar(12) not null unique references confirmation (number),
  pages integer not null,
  -- of each of its files as it was sent
  sha256s varchar(64)[] not null,
  -- the period that applied, in ISO 8601
  kept_for varchar(20) not null,
  version integer not null
);
create index document_tombstone_client on document_tombstone (client_id, received_at desc, id desc);
create index document_tombstone_item on document_tombstone (item_id, received_at desc, id desc);
-- The application says that it removed something; it cannot unsay it.
revoke update, delete, truncate on document_tombstone from ${app_role};

-- In the order in which their time is over.
create index document_finished on document (coalesce(decided_at, received_at), id)
  where status not in ('RECEIVED', 'CHECKED');

-- These go on naming a document that is removed, by the id that its tombstone has.
alter table document_page drop constraint document_page_same_as_fkey;
alter table checklist_item drop constraint checklist_item_offered_document_id_fkey;
create index checklist_item_offered on checklist_item (offered_document_id) where offered_document_id is not null;

-- While one is open, nothing of the client is removed.
create table legal_hold (
  id uuid primary key,
  client_id uuid not null references client (id),
  reason varchar(500) not null,
  placed_by uuid not null references account (id),
  placed_at timestamptz not null,
  lifted_by uuid references account (id),
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index legal_hold_open on legal_hold (client_id) where lifted_at is null;
