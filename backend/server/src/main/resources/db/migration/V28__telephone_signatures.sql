-- what was announced as something to be heard, and what was heard in it
alter table upload
  add column recording boolean not null default false,
  add column length_millis integer check (length_millis >= 0),
  add column voice_millis integer check (voice_millis between 0 and length_millis),
  add check ((length_millis is null) = (voice_millis is null)),
  add check (finished_at is null or recording = (length_millis is not null));

-- What was said, for as long as it is kept; the signature stays with its hash and its summary.
create table recording (
  id uuid primary key,
  client_id uuid not null references client,
  signature_number varchar(20) not null unique references signature (number),
  upload_id uuid not null unique references upload,
  object_key varchar(200) not null,
  media_type varchar(40) not null,
  bytes bigint not null check (bytes > 0),
  sha256 varchar(64) not null,
  length_millis integer not null check (length_millis > 0),
  voice_millis integer not null check (voice_millis between 0 and length_millis),
  recorded_at timestamptz not null,
  taken_by uuid not null references account,
  taken_at timestamptz not null
);
create index recording_sha256 on recording (sha256);
create index recording_age on recording (recorded_at, id);

-- What a client says is wrong in it.
create table signature_objection (
  recording_id uuid primary key references recording,
  client_id uuid not null references client,
  text varchar(1000) not null,
  by_account_id uuid not null references account,
  at timestamptz not null
);

-- The application writes and, years later, removes these; it cannot rewrite them.
revoke update, truncate on recording, signature_objection from ${app_role};

-- a task may be about what was signed
alter table task add column signature_number varchar(20);
