-- After so many minutes without anything pressed the page of a member of staff locks; without one as configured.
alter table account add column lock_after_minutes integer check (lock_after_minutes between 1 and 25);
