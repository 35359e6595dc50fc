-- Where a client said how they want letters. What was written down before this was known says by whom alone.
alter table notice_choice add column source varchar(20)
  check (source in ('CLIENT_PAGE', 'PHONE', 'COUNTER'));
update notice_choice set source = 'CLIENT_PAGE' where not by_staff;
