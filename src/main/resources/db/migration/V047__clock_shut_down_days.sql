-- Days on which an authority shuts down: its own data, never law, and working days in law. None is ever lost.
create table shut_down (
  id           uuid         not null primary key,
  authority_id uuid         not null references authority (id),
  first_day    date         not null,
  last_day     date         not null,
  reason       varchar(200) not null,
  added_by     varchar(64)  not null,
  added_at     timestamp(6) with time zone not null,
  removed_by   varchar(64),
  removed_at   timestamp(6) with time zone,
  constraint shut_down_order check (last_day >= first_day)
);
create index shut_down_authority on shut_down (authority_id, last_day);
