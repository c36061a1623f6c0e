-- The address of a handover names everyone who gets cases.
alter table form_draft alter column address set data type varchar(1000);
alter table form_unclaimed alter column address set data type varchar(1000);
