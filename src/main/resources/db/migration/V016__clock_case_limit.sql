-- The limits of cases. The law is on the row it was counted by; an exception excuses and never moves a date.
create table case_limit (
  id              uuid         not null primary key,
  case_ref        varchar(20)  not null references case_file (ref),
  limit_id        varchar(60)  not null,
  item_id         varchar(64),
  title           varchar(200) not null,
  law             varchar(200) not null,
  bound           varchar(60)  not null,
  started_on      date         not null,
  due             date,
  operational_due date,
  outer_due       date,
  done_on         date,
  method          varchar(20),
  compared_on     date,
  owed            boolean      not null,
  status          varchar(20)  not null,
  days_late       integer      not null,
  excused         boolean      not null,
  excuse_ends     date,
  internal_target date,
  breached_on     date,
  reminded_on     date,
  -- the letters that started and met it, so that a corrected dispatch is counted again
  opened_by       uuid,
  met_by          uuid,
  explanation     varchar(4000) not null
);
create index case_limit_case on case_limit (case_ref, due);
create index case_limit_open on case_limit (owed, done_on, due);

-- The soonest unmet limit of the authority in each case, for lists; kept with every change of a limit.
create table case_clock (
  case_ref       varchar(20)  not null primary key references case_file (ref),
  next_limit     varchar(200),
  next_limit_id  varchar(60),
  next_due       date
);
create index case_clock_due on case_clock (next_due);
