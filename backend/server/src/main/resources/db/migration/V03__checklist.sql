create table checklist_item (
  id uuid primary key,
  client_id uuid not null references client (id),
  enrolment_id uuid not null references enrolment (id),
  program varchar(40) not null,
  requirement varchar(40) not null,
  reason varchar(1000) not null,
  -- ids of document types, apart by commas: what would do for this item
  document_types varchar(1000) not null,
  due_on date not null,
  status varchar(20) not null,
  documents_waiting integer not null check (documents_waiting >= 0),
  closed_reason varchar(1000),
  asked_by uuid not null,
  asked_at timestamptz not null,
  status_since timestamptz not null,
  version integer not null
);
create index checklist_item_client on checklist_item (client_id, due_on, id);
-- Nobody is asked twice.
create unique index checklist_item_open on checklist_item (enrolment_id, requirement)
  where status in ('ASKED', 'OFFERED_FROM_FILE', 'IN_PROGRESS');

create table item_action (
  id uuid primary key,
  item_id uuid not null references checklist_item (id),
  choice varchar(20) not null,
  kind varchar(20) not null,
  owner varchar(10) not null,
  owner_account_id uuid,
  due_on date not null,
  note varchar(1000),
  opened_by uuid not null,
  opened_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  outcome varchar(20),
  outcome_note varchar(1000),
  version integer not null,
  check ((closed_at is null) = (outcome is null))
);
create index item_action_item on item_action (item_id, opened_at desc);
create unique index item_action_open on item_action (item_id) where closed_at is null;
