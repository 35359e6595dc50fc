create table confirmation (
  id uuid primary key,
  number varchar(12) not null unique,
  client_id uuid not null,
  kind varchar(30) not null,
  at timestamptz not null,
  subject jsonb not null,
  sent_to jsonb not null,
  updated_at timestamptz
);
create index confirmation_client on confirmation (client_id, at desc, id desc);
