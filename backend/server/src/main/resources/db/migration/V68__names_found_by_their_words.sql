-- Every word of a client's name, with the beginning of the branch's id before it: what a search in one branch finds does
-- not grow with all the others.
create function words_of_name(branch uuid, name_key text) returns tsvector
language sql immutable parallel safe as $$
  select array_to_tsvector(array(
    select distinct left(branch::text, 8) || '/' || word
    from regexp_split_to_table(name_key, '[ ,-]+') word where word <> ''))
$$;
alter table client add column name_words tsvector
  generated always as (words_of_name(branch_id, name_key)) stored;
-- Without a list of what is still to be sorted in, which every search would have to read.
create index client_name_words on client using gin (name_words) with (fastupdate = off);

-- Every word that some name has: a misspelt one is looked up among these, which are far fewer than clients. The same word
-- may be here twice, so that nobody who begins with a client waits for another who does.
create table name_word (
  id bigint generated always as identity primary key,
  word text not null
);
create index name_word_word on name_word (word);
create index name_word_trigrams on name_word using gin (word gin_trgm_ops) with (fastupdate = off);
insert into name_word (word)
  select distinct word from client, regexp_split_to_table(name_key, '[ ,-]+') word where word <> '';

create function learn_words_of_name() returns trigger language plpgsql as $$
begin
  insert into name_word (word)
    select distinct word from regexp_split_to_table(new.name_key, '[ ,-]+') word
    where word <> '' and not exists (select 1 from name_word known where known.word = word.word);
  return null;
end $$;
create trigger learn_words_of_name after insert or update of name_key on client
  for each row execute function learn_words_of_name();

-- The last digits of a phone number, from behind.
create index contact_from_behind on contact (reverse(address_key) text_pattern_ops) where channel = 'TEXT';
-- What no worker has seen whole is counted without a look at everything else that waits.
create index task_unseen on task (branch_id) where done_at is null and kind = 'DOCUMENT_TO_CHECK' and seen_at is null;
