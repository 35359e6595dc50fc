-- What a moved document was sent for; empty where it is where it was sent to.
alter table document add column sent_for_program varchar(40);
alter table document add column sent_for_requirement varchar(40);
alter table document add check ((sent_for_program is null) = (sent_for_requirement is null));

alter table document_tombstone add column sent_for_program varchar(40);
alter table document_tombstone add column sent_for_requirement varchar(40);
alter table document_tombstone add check ((sent_for_program is null) = (sent_for_requirement is null));
