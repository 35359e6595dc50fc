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
  role text not null check (role in ('CLIENT', 'CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR')),
  name text,
  email text,
  password_hash text,
  branch_id uuid references branch,
  client_id uuid unique,
  -- staff's own; a client's is the client's record's
  language text check (language in ('EN', 'FR', 'ES')),
  created_at timestamptz not null,
  disabled_at timestamptz,
  version integer not null,
  check ((role = 'CLIENT') = (client_id is not null)),
  check ((role = 'CLIENT') = (email is null)),
  check ((role = 'CLIENT') = (name is null)),
  check ((role in ('CASEWORKER', 'SUPERVISOR')) = (branch_id is not null))
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

-- A one-time code that somebody asked for, known or not. The code itself follows from the id by the secret and is
-- stored nowhere; the address is forgotten as soon as it has been looked up.
create table sign_in_code (
  id uuid primary key,
  channel text not null,
  address_key text,
  language text,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null,
  contact_id uuid,
  used_at timestamptz
);
create index sign_in_code_expires on sign_in_code (expires_at);

-- A link that signs a client in once. Its token follows from the id by the secret.
create table sign_in_link (
  id uuid primary key,
  client_id uuid not null,
  contact_id uuid,
  made_by uuid not null references account,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index sign_in_link_client on sign_in_link (client_id) where used_at is null and revoked_at is null;
create index sign_in_link_expires on sign_in_link (expires_at);

-- A link with which a member of staff sets a password once.
create table password_link (
  id uuid primary key,
  account_id uuid not null references account,
  invitation boolean not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- used, or replaced by a newer one
  ended_at timestamptz
);
create index password_link_account on password_link (account_id) where ended_at is null;
create index password_link_expires on password_link (expires_at);

-- When something that is limited was last done, by a keyed hash of who or where; shared by all instances.
create table throttle (
  key bytea primary key,
  hits timestamptz[] not null,
  allowed boolean not null,
  last_at timestamptz not null
);
create index throttle_last on throttle (last_at);
