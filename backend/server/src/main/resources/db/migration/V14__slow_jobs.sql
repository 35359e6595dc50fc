-- A lane for what keeps a processor busy, so that no message waits behind a document that is slow to draw.
create table job_slow (like job including all);
