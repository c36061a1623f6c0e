-- Open cases that nobody coordinates, while that is so: since when, and whether SEND managers were told in the end.
create table case_without_coordinator (
  case_ref     varchar(20) not null primary key references case_file (ref),
  since        date        not null,
  escalated_on date
);
