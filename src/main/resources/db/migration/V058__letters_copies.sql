-- Each who gets a letter has a copy of their own, with its own way of sending, day, and day it takes effect.
-- Of letters sent before, part is empty, and the way and the days are those of the letter.
alter table notice_recipient alter column name set data type varchar(500);
alter table notice_recipient alter column email set data type varchar(500);
alter table notice_recipient add column part varchar(10);
alter table notice_recipient add column confidential boolean default false not null;
alter table notice_recipient add column needs varchar(500);
alter table notice_recipient add column sent boolean default true not null;
alter table notice_recipient add column method varchar(20);
alter table notice_recipient add column dispatched_on date;
alter table notice_recipient add column effective_on date;
alter table notice_recipient add column note varchar(1000);

-- What was recorded of each copy before a correction, in words.
alter table notice_correction add column was_copies varchar(8000);
