-- The document with which the same client sent the same file before: its bytes are kept once, for both.
alter table document_page add column same_as uuid references document (id);
create index document_page_file on document_page (sha256);
