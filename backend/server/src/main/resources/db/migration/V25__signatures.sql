-- Every statement that was shown to be signed, once, as it was hashed.
create table statement (
  hash varchar(64) primary key,
  client_id uuid not null references client,
  subject_kind varchar(30) not null,
  subject_id uuid not null,
  subject_version integer not null,
  language varchar(2) not null,
  content text not null
);

create table signature (
  id uuid primary key,
  number varchar(20) not null unique,
  client_id uuid not null references client,
  subject_kind varchar(30) not null,
  subject_id uuid not null,
  subject_version integer not null,
  statement_hash varchar(64) not null references statement,
  title varchar(300) not null,
  language varchar(2) not null,
  method varchar(20) not null,
  capacity varchar(20) not null,
  signer_name varchar(120) not null,
  signer_key varchar(40) not null,
  authority varchar(30),
  authority_description varchar(500),
  authority_since date,
  -- of the signature that the consent to sign electronically was given with
  consent_number varchar(20),
  recording_id uuid,
  recording_sha256 varchar(64),
  phone_masked varchar(30),
  summary varchar(2000),
  by_account_id uuid not null references account,
  signed_at timestamptz not null,
  sealed_at timestamptz not null,
  -- SHA-256 of what the seal covers: by it a copy is known again
  seal_digest varchar(64) not null unique,
  seal_certificate varchar(64) not null,
  -- each signer of a thing signs it once as it stands
  constraint signature_once unique (subject_kind, subject_id, subject_version, signer_key),
  check ((authority is null) = (authority_description is null)),
  check ((method = 'TELEPHONE') = (recording_id is not null)),
  check ((method = 'TELEPHONE') = (recording_sha256 is not null)),
  check ((method = 'TELEPHONE') = (summary is not null))
);
create index signature_client on signature (client_id, signed_at desc, id desc);

-- Shown, consented, signed, copied, verified. Nobody in particular verifies: anybody may.
create table signature_event (
  id uuid primary key,
  kind varchar(20) not null check (kind in ('SHOWN', 'CONSENTED', 'SIGNED', 'COPIED', 'VERIFIED')),
  at timestamptz not null,
  client_id uuid not null references client,
  statement_hash varchar(64) not null references statement,
  signature_id uuid references signature,
  by_account_id uuid references account
);
create unique index signature_event_shown on signature_event (statement_hash, by_account_id) where kind = 'SHOWN';
create index signature_event_signature on signature_event (signature_id, at);
create index signature_event_client on signature_event (client_id, at);

-- The sealed file: here from the moment that somebody is told that it was signed, in the object store soon afterwards.
create table signature_copy (
  signature_id uuid primary key references signature,
  bytes bytea,
  sha256 varchar(64) not null,
  -- by a timestamp authority, where there is one
  stamped_sha256 varchar(64),
  stamped_at timestamptz,
  stored_at timestamptz,
  check ((bytes is null) = (stored_at is not null))
);

-- Given and withdrawn in turn: the last one says what holds.
create table electronic_consent (
  id uuid primary key,
  client_id uuid not null references client,
  position integer not null check (position > 0),
  status varchar(20) not null check (status = case position % 2 when 1 then 'GIVEN' else 'WITHDRAWN' end),
  at timestamptz not null,
  text_version integer not null,
  signature_id uuid references signature,
  signature_number varchar(20),
  reason varchar(1000),
  by_account_id uuid not null references account,
  unique (client_id, position),
  check ((status = 'GIVEN') = (signature_id is not null)),
  check ((status = 'GIVEN') = (signature_number is not null))
);

-- The application writes these; it cannot rewrite them.
revoke update, delete, truncate on statement, signature, signature_event, electronic_consent from ${app_role};
