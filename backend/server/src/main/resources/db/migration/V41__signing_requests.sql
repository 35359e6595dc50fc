-- Whoever has a signing link acts as an account of its own, as whoever has an upload link does.
alter table account drop constraint account_role_check;
alter table account add check
  (role in ('CLIENT', 'CASEWORKER', 'SUPERVISOR', 'ADMINISTRATOR', 'SENDER', 'SIGNER'));
alter table account drop constraint account_check1, drop constraint account_check2, drop constraint account_check4;
alter table account
  add check ((role in ('CLIENT', 'SENDER', 'SIGNER')) = (email is null)),
  add check ((role in ('CLIENT', 'SENDER', 'SIGNER')) = (name is null)),
  add check ((role in ('SENDER', 'SIGNER')) = (ends_at is not null));

-- Who must sign a statement besides the client, in any order.
create table signing_request (
  id uuid primary key,
  client_id uuid not null references client,
  subject_kind varchar(30) not null,
  subject_id uuid not null,
  subject_version integer not null,
  statement_hash varchar(64) not null references statement,
  title varchar(300) not null,
  made_by uuid not null references account,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  completed_at timestamptz,
  cancelled_at timestamptz,
  version integer not null,
  check (completed_at is null or cancelled_at is null)
);
create index signing_request_client on signing_request (client_id, made_at desc, id desc);
create index signing_request_subject on signing_request (subject_kind, subject_id)
  where completed_at is null and cancelled_at is null;

create table requested_signer (
  -- of the account that whoever has the link acts as
  id uuid primary key references account,
  request_id uuid not null references signing_request,
  position integer not null,
  name varchar(120) not null,
  relation varchar(20) not null check (relation in ('SPOUSE', 'OTHER_ADULT')),
  signed_at timestamptz,
  signature_number varchar(20),
  check ((signed_at is null) = (signature_number is null))
);
create index requested_signer_request on requested_signer (request_id, position);
