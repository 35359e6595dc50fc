-- An office of the organisation. Opening hours decide when a deadline that falls on a closed day ends.
create table branch (
  id uuid primary key,
  name text not null unique,
  time_zone text not null,
  phone text not null,
  calls_from text[] not null,
  address text not null,
  email text not null,
  open_days integer[] not null,
  opens_at time not null,
  closes_at time not null,
  closed_on date[] not null,
  created_at timestamptz not null,
  version integer not null
);

-- Whoever can sign in: staff by email and password, a client by a code or a link sent to a contact of theirs.
create table account (
  id uuid primary key,
  role text not null check (role in ('client', 'caseworker', 'supervisor', 'administrator')),
  name text,
  email text,
  password_hash text,
  branch_id uuid references branch,
  client_id uuid unique,
  language text not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  version integer not null,
  check ((role = 'client') = (client_id is not null)),
  check ((role = 'client') = (email is null))
);
create unique index account_email on account (lower(email));
create index account_branch on account (branch_id, name);

-- One sign-in on one device. Refresh tokens are kept as hashes: the current one and its predecessor.
create table session (
  id uuid primary key,
  account_id uuid not null references account,
  way text not null,
  shared_device boolean not null,
  created_at timestamptz not null,
  used_at timestamptz not null,
  idle_seconds integer not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  refresh_hash bytea not null,
  previous_hash bytea,
  rotated_at timestamptz not null
);
create index session_account on session (account_id) where ended_at is null;
create index session_ends on session (ends_at);
