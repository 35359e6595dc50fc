-- Whose a recording is: one household's, however many of its signatures the call was for.
create table recorded_call (
  sha256 varchar(64) primary key,
  household_id uuid not null references household
);
insert into recorded_call (sha256, household_id)
select distinct on (recording.sha256) recording.sha256, client.household_id
from recording join client on client.id = recording.client_id
order by recording.sha256, recording.taken_at, recording.id;
revoke update, truncate on recorded_call from ${app_role};
