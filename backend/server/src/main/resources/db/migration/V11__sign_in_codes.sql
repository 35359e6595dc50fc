-- A keyed hash of where a code goes: all codes of one contact, known or not, are counted together, and a newer one ends
-- the earlier ones. Codes are good for ten minutes: those from before are asked for again.
delete from sign_in_code;
alter table sign_in_code add column address_hash text not null;
-- used, or replaced by a newer one
alter table sign_in_code rename column used_at to ended_at;
create index sign_in_code_address on sign_in_code (address_hash) where ended_at is null;
