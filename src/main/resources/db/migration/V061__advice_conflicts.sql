-- Two pieces of advice that disagree about one need, and why the plan follows what it follows.
create table advice_conflict (
  id             uuid          not null primary key,
  case_ref       varchar(20)   not null references case_file (ref),
  need           varchar(200)  not null,
  first_request  uuid          not null references advice_request (id),
  second_request uuid          not null references advice_request (id),
  difference     varchar(4000) not null,
  noted_by       varchar(64)   not null,
  noted_on       date          not null,
  explanation    varchar(4000),
  explained_by   varchar(64),
  explained_on   date
);
create index advice_conflict_case on advice_conflict (case_ref, noted_on);
