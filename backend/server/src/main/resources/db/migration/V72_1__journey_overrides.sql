-- What staff say of where a client is on the way, against what is derived: the last one counts, all are kept.
create table journey_override (
  id uuid primary key,
  client_id uuid not null references client,
  stage text not null,
  reason varchar(1000) not null,
  until_on date,
  next_words varchar(200),
  next_owner text,
  next_due_on date,
  by_account_id uuid not null references account,
  at timestamptz not null,
  undone_by uuid references account,
  undone_at timestamptz,
  check ((next_words is null) = (next_owner is null)),
  check (next_due_on is null or next_words is not null),
  check ((undone_by is null) = (undone_at is null))
);
create index journey_override_client on journey_override (client_id, at desc, id desc);
create index journey_override_stage on journey_override (stage, client_id);
revoke delete, truncate on journey_override from ${app_role};
