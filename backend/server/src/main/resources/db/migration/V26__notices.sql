-- Letters that count before the law: kept as they were sent, in the language they were sent in.
create table notice (
  id uuid primary key,
  client_id uuid not null references client (id),
  kind varchar(20) not null check (kind in
    ('CHANGE_APPLIED', 'CHANGE_NO_EFFECT', 'ADVERSE_ACTION', 'ENROLMENT_DECIDED')),
  decision varchar(20),
  -- the enrolment or change report that it is about
  subject_id uuid not null,
  programs text[] not null check (cardinality(programs) > 0),
  language varchar(2) not null,
  words jsonb not null,
  terms jsonb not null,
  template_version integer not null,
  template_hash varchar(64) not null,
  issued_on date not null,
  effective_on date,
  hearing_by date not null,
  continue_by date,
  -- the client had asked for letters on their page; all others go by post
  electronic boolean not null,
  supersedes uuid unique references notice (id),
  by_account_id uuid not null references account (id),
  issued_at timestamptz not null
);
create index notice_client on notice (client_id, issued_at desc, id desc);
create index notice_subject on notice (subject_id, issued_at desc);
create index notice_issued on notice (issued_at);

create table notice_opening (
  notice_id uuid primary key references notice (id),
  opened_at timestamptz not null
);

-- That a client was told once more of a letter that they left unopened.
create table notice_reminder (
  notice_id uuid primary key references notice (id),
  at timestamptz not null
);

-- Whether a client wants letters on their page, and since when; the latest counts.
create table notice_choice (
  id uuid primary key,
  client_id uuid not null references client (id),
  electronic boolean not null,
  by_account_id uuid not null references account (id),
  at timestamptz not null
);
create index notice_choice_client on notice_choice (client_id, at desc, id desc);

-- What was sent cannot be rewritten, nor what was opened be unread.
revoke update, delete, truncate on notice, notice_opening, notice_choice from ${app_role};
