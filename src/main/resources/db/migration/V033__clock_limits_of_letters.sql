-- A letter finds the limits it has started and met.
create index case_limit_opened_by on case_limit (opened_by);
create index case_limit_met_by on case_limit (met_by);
