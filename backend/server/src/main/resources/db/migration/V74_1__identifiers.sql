-- Numbers that others know a client by. None can be read here: each opens for the client that it was sealed for, whoever's
-- it is now, and is found by what stands for the whole number alone.
create table identifier (
  id uuid primary key,
  client_id uuid not null references client,
  sealed_for uuid not null references client,
  kind varchar(20) not null check (kind in ('SSN', 'ITIN', 'SIN', 'MEDICAID', 'AGENCY_CASE', 'OTHER')),
  label varchar(60),
  -- both are gone once it was corrected or removed
  sealed bytea,
  blind_index bytea,
  ending varchar(4) not null,
  -- the one that was wrong before
  replaces uuid references identifier,
  added_by uuid not null references account,
  added_at timestamptz not null,
  ended_by uuid references account,
  ended_at timestamptz,
  check ((kind = 'OTHER') = (label is not null)),
  check ((ended_at is null) = (ended_by is null)),
  check ((ended_at is null) = (sealed is not null)),
  check ((sealed is null) = (blind_index is null))
);
create index identifier_client on identifier (client_id, added_at desc);
create index identifier_blind on identifier (blind_index) where blind_index is not null;
create unique index identifier_replaces on identifier (replaces) where replaces is not null;
revoke delete, truncate on identifier from ${app_role};
