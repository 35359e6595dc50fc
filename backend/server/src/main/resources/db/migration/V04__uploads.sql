create table upload (
  id uuid primary key,
  account_id uuid not null references account (id),
  -- what the client called the file, cleaned, for people to read; never part of a key or a path
  file_name varchar(200),
  length bigint not null check (length > 0),
  -- bytes that the store has, to be resumed from
  received bigint not null check (received between 0 and length),
  media_type varchar(40),
  -- the store's name for the attempt to make one object of parts; none until there is a whole part
  parts_attempt varchar(1000),
  -- of whole parts: their numbers and the marks that the store gave them
  parts jsonb not null,
  -- numbers are never given twice, so a request that lost its place can overwrite nothing
  next_part integer not null,
  -- what came after the last whole part: an object of its own until there is more
  tail_key varchar(200),
  tail_length integer not null check (tail_length between 0 and 5242880),
  -- which request may write; whoever comes later takes it over
  writer uuid,
  -- the writer holds bytes that are not stored yet
  writer_busy boolean not null,
  sha256 varchar(64),
  pages integer,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  finished_at timestamptz,
  used_at timestamptz,
  check ((finished_at is null) = (sha256 is null)),
  check (finished_at is null or received = length),
  check (used_at is null or finished_at is not null)
);
create index upload_waiting on upload (account_id) where used_at is null;
create index upload_expiry on upload (expires_at) where used_at is null;
