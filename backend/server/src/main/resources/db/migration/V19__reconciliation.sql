-- When staff were told that an original is gone from the store.
alter table document add column lost_at timestamptz;
-- The store lists its keys in the order of their bytes.
create index upload_object on upload (object_key collate "C", id);
create index upload_tail on upload (tail_key) where tail_key is not null;
