-- Who looks at a client's record now. By the database's clock, which all instances share; none of it outlives a crash, and it
-- follows nobody whose record is merged.
create unlogged table viewer (
  record_id uuid not null references client,
  account_id uuid not null references account,
  since timestamptz not null,
  seen_at timestamptz not null,
  primary key (record_id, account_id)
);
create index viewer_account on viewer (account_id);
