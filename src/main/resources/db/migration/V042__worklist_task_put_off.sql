-- Tasks that wait for someone else: hidden from whoever put them off until the follow-up day, which moves no limit.
create table task_put_off (
  task_id     varchar(64)   not null primary key,
  waiting_for varchar(200)  not null,
  reason      varchar(1000) not null,
  put_off_on  date          not null,
  follow_up   date          not null,
  put_off_by  varchar(64)   not null
);
