-- What the virus scanner says; what came before there was one was not scanned.
alter table document add column scan varchar(20) not null default 'NOT_SCANNED';
alter table document alter column scan drop default;
create index document_unscanned on document (received_at) where scan = 'PENDING';
alter table document add check ((scan = 'DANGEROUS') = (status = 'QUARANTINED'));
