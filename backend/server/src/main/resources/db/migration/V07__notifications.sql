-- A text or an email to one contact. It holds no words: they are put together from the template and what it is about
-- at the moment of sending, so that no code and no link waits here.
create table message (
  id uuid primary key,
  template text not null,
  channel text not null check (channel in ('TEXT', 'EMAIL')),
  -- a client's contact; none for staff, who are reached at their account's email
  client_id uuid,
  contact_id uuid,
  subject_id uuid not null,
  status text not null check (status in ('QUEUED', 'SENT', 'FAILED')),
  queued_at timestamptz not null,
  due_at timestamptz not null,
  finished_at timestamptz,
  failure text,
  check ((client_id is null) = (contact_id is null)),
  check ((status = 'QUEUED') = (finished_at is null)),
  check ((status = 'FAILED') = (failure is not null))
);
create index message_client on message (client_id, queued_at desc, id desc);
create index message_queued on message (contact_id, template) where status = 'QUEUED';
