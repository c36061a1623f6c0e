-- How many working days before a limit an authority reminds its coordinators; 10 where there is no row.
create table reminder_setting (
  authority_id uuid    not null primary key references authority (id),
  working_days integer not null,
  constraint reminder_setting_days check (working_days between 1 and 60)
);

-- What a manager set as target after a limit was reached; never a legal date.
alter table case_limit add column own_target date;

-- What the daily check of timers found: only what was wrong has a row.
create table timer_finding (
  id       uuid        not null primary key,
  at       timestamp(6) with time zone not null,
  case_ref varchar(20) not null,
  limit_id varchar(60) not null,
  finding  varchar(12) not null,
  mended   boolean     not null,
  constraint timer_finding_kind check (finding in ('MISSING', 'MOVED', 'UNWATCHED', 'FAILED'))
);
create index timer_finding_at on timer_finding (at);
