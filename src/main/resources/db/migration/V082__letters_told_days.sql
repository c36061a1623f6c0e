-- By which day and way of sending a copy of a letter gives its last days, once the record of its sending was corrected:
-- first as its own paper has it, then as a letter that put it right has told. Without a row it is as recorded.
create table notice_told (
  notice_id uuid        not null references notice (id),
  place     integer     not null,
  said_in   uuid        not null references notice (id),
  sent_on   date        not null,
  method    varchar(20) not null,
  kept_at   timestamp(6) with time zone not null,
  primary key (notice_id, place, said_in)
);
