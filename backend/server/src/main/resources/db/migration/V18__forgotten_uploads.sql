-- When the client was told that a file is here and was not sent as a document.
alter table upload add column told_at timestamptz;
