-- Who of the staff looked at which page, and when first.
create table page_view (
  page_id uuid not null references document_page (id),
  account_id uuid not null references account (id),
  at timestamptz not null,
  primary key (page_id, account_id)
);

-- When one of them had looked at every page. What was opened before that was kept counts as seen.
alter table document
  add column seen_at timestamptz,
  add column seen_by uuid,
  -- when staff were told that nobody had, in time
  add column unseen_told_at timestamptz;
update document set seen_at = opened_at, seen_by = opened_by where opened_at is not null;
alter table document add check ((seen_at is null) = (seen_by is null));
create index document_unseen on document (received_at, id) where seen_at is null and status in ('RECEIVED', 'CHECKED');
