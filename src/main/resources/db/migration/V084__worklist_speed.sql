-- The lists of a full county: a person's cases are found as coordinator or deputy by an index each, and whether a case
-- has a task that nobody took is read from the index alone.
create index case_file_deputy on case_file (deputy);
create index case_task_taken on case_task (case_ref, open, assignee);
drop index case_task_case;
