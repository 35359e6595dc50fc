-- What a session waits for before it may do anything else, and the one challenge that a passkey may answer in it.
alter table session
  add column awaits varchar(20) check (awaits in ('SECOND_FACTOR', 'SET_UP', 'UNLOCK')),
  add column challenge bytea,
  add column challenge_until timestamptz;

-- Since when signing in needs a second factor, whatever the role.
alter table account add column second_factor_since timestamptz;

-- An app that shows codes (RFC 6238). Its secret is encrypted; one that was not confirmed yet does not count.
create table authenticator_app (
  account_id uuid primary key references account,
  secret bytea,
  pending bytea,
  -- of the last code that was taken: none is good twice
  last_step bigint not null
);

create table passkey (
  id uuid primary key,
  account_id uuid not null references account,
  name varchar(60) not null,
  credential_id bytea not null unique,
  -- the key with what it belongs to, as the authenticator attested it
  attested bytea not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account_id, made_at);

-- Each is deleted by being used; only hashes are kept.
create table recovery_code (
  account_id uuid not null references account,
  hash bytea not null,
  primary key (account_id, hash)
);

-- Whose role needs a second factor: every version that an administrator set. Without a row the configuration says.
create table second_factor_rule (
  version integer primary key check (version > 0),
  roles varchar(20)[] not null,
  changed_by uuid not null references account,
  changed_at timestamptz not null
);
revoke update, delete, truncate on second_factor_rule from ${app_role};
