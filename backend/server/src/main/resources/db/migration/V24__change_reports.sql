-- When a code was last entered within a session; signing in with one counts, too.
alter table session add column stepped_up_at timestamptz;

-- Under which of its program's rules a household reports changes; empty: as is usual for the program.
alter table enrolment add column reporting_group varchar(30);

-- What is different in a household, from the first word of a draft to the decision.
create table change_report (
  id uuid primary key,
  client_id uuid not null references client (id),
  kind varchar(30) not null,
  channel varchar(10) not null check (channel in ('WEB', 'PHONE')),
  status varchar(20) not null check (status in ('DRAFT', 'SUBMITTED', 'PROOF_ASKED', 'IN_REVIEW', 'APPLIED', 'NO_EFFECT', 'WITHDRAWN')),
  begun_by uuid not null references account (id),
  begun_at timestamptz not null,
  saved_at timestamptz not null,
  -- {change: {kind, ...}, learnedOn, note, page, proof}
  answers jsonb not null,
  -- an account number, encrypted; the answers have its last four digits
  secret bytea,
  -- what is to take the place of the answers once it is signed
  correction jsonb,
  correction_secret bytea,
  correction_saved_at timestamptz,
  -- how often it was signed
  revision integer not null,
  -- set once, at the first signature
  received_at timestamptz,
  number varchar(12) references confirmation (number),
  report_by date,
  on_time boolean,
  act_by date,
  reviewed_by uuid references account (id),
  reviewed_since timestamptz,
  effective_on date,
  reason varchar(1000),
  decided_by uuid references account (id),
  decided_at timestamptz,
  withdrawn_by uuid references account (id),
  withdrawn_at timestamptz,
  withdrawn_reason varchar(500),
  version integer not null,
  check ((status = 'DRAFT') = (received_at is null)),
  check ((received_at is null) = (revision = 0)),
  check ((decided_at is not null) = (status in ('APPLIED', 'NO_EFFECT'))),
  check ((withdrawn_at is not null) = (status = 'WITHDRAWN'))
);
create index change_report_client on change_report (client_id, begun_at desc, id desc);

-- What was signed, each time; added to, never rewritten.
create table change_report_version (
  report_id uuid not null references change_report (id),
  revision integer not null,
  answers jsonb not null,
  secret bytea,
  signed_by uuid not null references account (id),
  signed_at timestamptz not null,
  number varchar(12) not null references confirmation (number),
  primary key (report_id, revision)
);
revoke update, delete, truncate on change_report_version from ${app_role};

-- What is asked of the client to prove it.
create table change_report_item (
  report_id uuid not null references change_report (id),
  item_id uuid not null references checklist_item (id),
  primary key (report_id, item_id)
);
create index change_report_item_item on change_report_item (item_id);

-- What the office holds true of a household, with its history.
create table circumstance (
  id uuid primary key,
  household_id uuid not null references household (id),
  client_id uuid not null references client (id),
  topic varchar(30) not null,
  -- who or what of that topic; empty where there is only one
  about varchar(260) not null,
  -- [{field, value}]
  field_values jsonb not null,
  sealed bytea,
  valid_from date not null,
  valid_to date,
  replaced_by uuid,
  change_report_id uuid not null references change_report (id),
  recorded_by uuid not null references account (id),
  recorded_at timestamptz not null,
  ended_at timestamptz
);
create unique index circumstance_current on circumstance (household_id, topic, about) where ended_at is null;
create index circumstance_household on circumstance (household_id, topic, about, recorded_at desc);

alter table task add column change_report_id uuid;
alter table task add column change_kind varchar(30);
create index task_change_report on task (change_report_id) where done_at is null;
