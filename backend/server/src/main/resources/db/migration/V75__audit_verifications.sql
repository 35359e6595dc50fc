-- Times that the whole audit was looked through, and what came of it.
create table audit_verification (
  id uuid primary key,
  by_account_id uuid not null references account,
  status varchar(10) not null check (status in ('RUNNING', 'DONE', 'GAVE_UP')),
  -- the first subject that was not looked at yet
  next_subject_id uuid not null,
  chains bigint not null,
  entries bigint not null,
  -- chains that do not hold
  altered bigint not null,
  altered_subject_id uuid,
  altered_position bigint,
  begun_at timestamptz not null,
  ended_at timestamptz,
  version integer not null
);
create index audit_verification_page on audit_verification (begun_at desc, id desc);
-- One at a time: each reads all there is.
create unique index audit_verification_running on audit_verification (status) where status = 'RUNNING';
