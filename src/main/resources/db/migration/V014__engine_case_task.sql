-- The tasks of all cases as people see them: written with each change the engine makes, in its transaction.
create table case_task (
  id               varchar(64)  not null primary key,
  task_key         varchar(80)  not null,
  name             varchar(200) not null,
  case_ref         varchar(20)  not null,
  item_id          varchar(64),
  about            varchar(300),
  assignee         varchar(64),
  candidate_groups varchar(200) not null,
  due_on           date,
  created_at       timestamp(6) with time zone not null,
  open             boolean      not null,
  done             boolean,
  closed_at        timestamp(6) with time zone,
  closed_by        varchar(64)
);
create index case_task_case on case_task (case_ref, open);
create index case_task_mine on case_task (assignee, open, due_on);
create index case_task_due on case_task (open, due_on);
