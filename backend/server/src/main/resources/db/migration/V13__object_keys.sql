-- Where the whole file is. A request that brings it at once stores it under a key of its own: one that lost its turn
-- can overwrite nothing.
alter table upload add column object_key varchar(200);
update upload set object_key = 'uploads/' || id || '/original';
alter table upload alter column object_key set not null;
