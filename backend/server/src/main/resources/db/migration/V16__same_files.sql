-- With what the same client sent the same file first: its bytes are kept once, for both.
alter table document_page
  add column same_as uuid references document (id),
  add column same_number varchar(12),
  add column same_received_at timestamptz,
  add check ((same_as is null) = (same_number is null) and (same_as is null) = (same_received_at is null));
create index document_page_file on document_page (sha256);
