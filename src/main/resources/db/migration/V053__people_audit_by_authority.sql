-- Whose authority a line of the audit and a message of the outbox belong to, and the ways the audit is searched.
alter table access_log add column authority_id uuid references authority (id);
update access_log set authority_id = (select s.authority_id from staff_member s where s.username = access_log.username);
create index access_log_authority on access_log (authority_id, at, id);
create index access_log_action on access_log (authority_id, action, at, id);

create index case_history_at on case_history (at, id);
create index case_history_person on case_history (by_whom, at, id);
create index case_history_kind on case_history (kind, at, id);

alter table outbox_message add column authority_id uuid references authority (id);
update outbox_message set authority_id = (select c.authority_id from case_file c
  where outbox_message.link_path = '/cases/' || c.ref or outbox_message.link_path like '/cases/' || c.ref || '/%');
create index outbox_message_authority on outbox_message (authority_id, made_at);
