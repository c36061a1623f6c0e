-- By which days a letter was worded when it was approved, so that it is known which letters told a day that was put
-- right later. Of letters approved before, it is not known.
alter table notice add column told_received_on date;
alter table notice add column told_clock_start date;
