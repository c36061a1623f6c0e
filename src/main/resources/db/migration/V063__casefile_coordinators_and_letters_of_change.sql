-- Who coordinated a case one after the other, so that the workers a child has had can be counted.
create table case_coordinator (
  case_ref varchar(20) not null references case_file (ref),
  place    integer     not null,
  username varchar(64) not null,
  since    date        not null,
  primary key (case_ref, place)
);
insert into case_coordinator (case_ref, place, username, since)
  select ref, 1, coordinator, cast(opened_at as date) from case_file where coordinator is not null;

-- Room for the names of letters that have no number.
alter table notice alter column type set data type varchar(20);
create index notice_waiting on notice (type, status);
