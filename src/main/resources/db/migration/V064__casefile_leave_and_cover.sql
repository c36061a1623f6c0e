-- Who is away from when to when; the deputy of each of their cases acts for them on those days, by the date alone.
create table staff_leave (
  id        uuid        not null primary key,
  username  varchar(64) not null,
  first_day date        not null,
  last_day  date        not null,
  set_by    varchar(64) not null,
  set_at    timestamp(6) with time zone not null,
  constraint staff_leave_days check (last_day >= first_day)
);
create index staff_leave_person on staff_leave (username, last_day);
create index staff_leave_days on staff_leave (last_day, first_day);

-- Whether an authority's letters name the deputy: while the coordinator is away, always or never.
create table cover_in_letters (
  authority_id uuid        not null primary key references authority (id),
  named        varchar(10) not null,
  constraint cover_in_letters_named check (named in ('WHILE_AWAY', 'ALWAYS', 'NEVER'))
);
