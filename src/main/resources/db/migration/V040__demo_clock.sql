-- The demo's time and how far its first filling is; the row is there only where the demo was begun.
create table demo_clock (
  id            integer not null primary key,
  opens_on      date    not null,
  reached       date,
  filled        boolean not null,
  ahead_seconds bigint  not null
);

-- Which case plays which script, so that a filling that was cut short goes on where it stopped.
create table demo_case (
  number   integer     not null primary key,
  case_ref varchar(20) not null
);
