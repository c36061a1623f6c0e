-- The later day from which the family was told its own time counts: what it was told is honoured beside the law's day.
alter table case_limit add column told_from date;
