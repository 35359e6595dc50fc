-- What a statement is about: goes up with the words, and not because staff look at it or proof comes.
alter table change_report add column wording integer not null default 0;
update change_report set wording = version;
alter table change_report alter column wording drop default;
