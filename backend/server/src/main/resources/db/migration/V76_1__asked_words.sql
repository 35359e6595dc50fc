-- What the client was asked for and why, in the words of that day, whatever becomes of the requirement's own. What was asked
-- before has none, and reads as the requirement does.
alter table checklist_item add column asked_words jsonb;
