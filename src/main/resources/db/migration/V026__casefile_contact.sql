-- Calls, emails and meetings, and what was promised in them.
create table case_contact (
  id           uuid         not null primary key,
  case_ref     varchar(20)  not null references case_file (ref),
  kind         varchar(20)  not null,
  with_whom    varchar(200) not null,
  on_day       date         not null,
  note         varchar(4000) not null,
  follow_up    varchar(500),
  follow_up_on date,
  logged_by    varchar(64)  not null,
  logged_at    timestamp(6) with time zone not null
);
create index case_contact_case on case_contact (case_ref, on_day);
