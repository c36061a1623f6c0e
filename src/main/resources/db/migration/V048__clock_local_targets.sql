-- What an authority sets itself for its limits, never law: each change is a new version, the newest counts.
create table local_target (
  authority_id uuid          not null references authority (id),
  limit_id     varchar(60)   not null,
  version      integer       not null,
  remind_days  integer,
  own_count    integer,
  own_unit     varchar(12),
  reason       varchar(1000) not null,
  set_by       varchar(64)   not null,
  set_at       timestamp(6) with time zone not null,
  primary key (authority_id, limit_id, version),
  constraint local_target_remind check (remind_days between 1 and 60),
  constraint local_target_count check (own_count between 1 and 99),
  constraint local_target_unit check ((own_count is null and own_unit is null)
    or (own_count is not null and own_unit in ('weeks', 'working-days')))
);

insert into local_target (authority_id, limit_id, version, remind_days, reason, set_by, set_at)
select authority_id, 'every-limit', 1, working_days, 'Set before targets had a history.', 'system',
  timestamp with time zone '2026-09-01 00:00:00+00:00'
from reminder_setting;
drop table reminder_setting;

-- The day of the authority's own target for this limit; the law's dates stand beside it.
alter table case_limit add column local_target date;
