create extension if not exists pg_trgm;

create table household (
  id uuid primary key,
  branch_id uuid not null references branch (id),
  created_at timestamptz not null
);

create table case_file (
  id uuid primary key,
  household_id uuid not null references household (id),
  number varchar(20) not null unique,
  created_at timestamptz not null
);
create index case_file_household on case_file (household_id);

create table client (
  id uuid primary key,
  code varchar(12) not null unique,
  household_id uuid not null references household (id),
  branch_id uuid not null references branch (id),
  caseworker_id uuid references account (id),
  name varchar(120) not null,
  -- lower case and without accents: what a search compares
  name_key varchar(240) not null,
  language varchar(2) not null check (language in ('EN', 'FR', 'ES')),
  created_at timestamptz not null,
  version integer not null
);
create index client_household on client (household_id);
create index client_page on client (branch_id, created_at desc, id desc);
create index client_caseworker on client (caseworker_id) where caseworker_id is not null;
create index client_name_trigrams on client using gin (name_key gin_trgm_ops);

create table contact (
  id uuid primary key,
  client_id uuid not null references client (id),
  channel varchar(5) not null check (channel in ('TEXT', 'EMAIL')),
  -- E.164 for TEXT; as it was written for EMAIL
  address varchar(254) not null,
  address_key varchar(254) not null,
  bounced boolean not null default false,
  created_at timestamptz not null,
  constraint contact_address unique (channel, address_key)
);
create index contact_client on contact (client_id);
create index contact_address_trigrams on contact using gin (address_key gin_trgm_ops);

create table enrolment (
  id uuid primary key,
  client_id uuid not null references client (id),
  case_id uuid not null references case_file (id),
  program varchar(40) not null,
  status varchar(30) not null,
  status_since timestamptz not null,
  amount numeric(12, 2) check (amount >= 0),
  currency varchar(3),
  next_payment_on date,
  period_from date,
  period_to date,
  filed_on date,
  decide_by date,
  created_at timestamptz not null,
  version integer not null,
  check (period_to >= period_from),
  check ((amount is null) = (currency is null))
);
create index enrolment_client on enrolment (client_id);
create index enrolment_case on enrolment (case_id);
-- One life at a time per program; a finished one may be followed by another.
create unique index enrolment_open on enrolment (client_id, program)
  where status not in ('DENIED', 'WITHDRAWN', 'CLOSED');

create table note (
  id uuid primary key,
  client_id uuid not null references client (id),
  text varchar(1000) not null,
  by_account_id uuid not null,
  at timestamptz not null
);
create index note_client on note (client_id, at desc, id desc);
