-- What administrators made of the reasons for which documents are sent back: every version that one of them wrote. What
-- the files say is version 0 and has no row.
create table review_reason (
  id varchar(40) not null,
  version integer not null check (version > 0),
  words_en varchar(500) not null,
  words_fr varchar(500) not null,
  words_es varchar(500) not null,
  decisions varchar(20)[] not null check (cardinality(decisions) > 0),
  document_types varchar(40)[] not null check (cardinality(document_types) > 0),
  offered boolean not null,
  changed_by uuid not null references account (id),
  changed_at timestamptz not null,
  primary key (id, version)
);
-- The audit names these versions: the application adds to them, and rewrites none.
revoke update, delete, truncate on review_reason from ${app_role};

-- The words in which the client was told its reason, whatever becomes of that: {en, fr, es}. Who was told before has none,
-- and reads what the files say.
alter table document add column told_reason jsonb;
