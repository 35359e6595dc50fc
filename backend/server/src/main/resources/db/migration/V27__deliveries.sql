-- A text goes further than to its gateway: it arrives, or comes back after it went out.
alter table message drop constraint message_status_check;
alter table message add constraint message_status_check
  check (status in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED'));
-- When that was known; finished_at is when it left us.
alter table message add column settled_at timestamptz;

-- What came later, and where its copies got to, beside the facts as they were.
alter table confirmation add column updates jsonb not null default '[]';
alter table confirmation
  add column document_id uuid generated always as ((subject ->> 'documentId')::uuid) stored;
create index confirmation_document on confirmation (document_id) where document_id is not null;
