create table confirmation (
  id uuid primary key,
  number varchar(12) not null unique,
  client_id uuid not null references client (id),
  kind varchar(30) not null,
  at timestamptz not null,
  subject jsonb not null,
  sent_to jsonb not null,
  updated_at timestamptz
);
create index confirmation_client on confirmation (client_id, at desc, id desc);

create table document (
  id uuid primary key,
  client_id uuid not null references client (id),
  item_id uuid not null references checklist_item (id),
  program varchar(40) not null,
  requirement varchar(40) not null,
  document_type varchar(40),
  status varchar(20) not null,
  by_account_id uuid not null references account (id),
  by_staff boolean not null,
  received_at timestamptz not null,
  confirmation_number varchar(12) not null unique references confirmation (number),
  -- when all pictures were made or given up; set once
  pictured_at timestamptz,
  opened_at timestamptz,
  opened_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  reason varchar(40),
  note varchar(1000),
  -- counts decisions only: pictures that get ready, or a first look, are no reason to refuse one
  version integer not null,
  check ((opened_at is null) = (opened_by is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((decided_at is null) = (status in ('RECEIVED', 'CHECKED')) or status = 'QUARANTINED')
);
create index document_client on document (client_id, received_at desc, id desc);
create index document_item on document (item_id, received_at desc, id desc);

create table document_page (
  id uuid primary key,
  document_id uuid not null references document (id),
  number integer not null check (number between 1 and 30),
  -- a PDF's pages share one upload
  upload_id uuid not null references upload (id),
  object_key varchar(200) not null,
  file_page integer not null check (file_page >= 0),
  media_type varchar(40) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  name varchar(200),
  -- of the client's phone, apart by commas; the client chose to send it anyway
  warnings varchar(100) not null,
  picture varchar(10) not null,
  unique (document_id, number)
);
create index document_page_upload on document_page (upload_id);
