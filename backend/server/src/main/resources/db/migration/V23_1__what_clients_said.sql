-- What the client said stands with what staff do about it: one list, one statement.
alter table task add column action_choice varchar(20);
update task set action_choice = (select choice from item_action where item_action.id = task.action_id)
where action_id is not null;
