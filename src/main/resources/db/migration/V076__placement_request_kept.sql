-- Requests for advice to a setting that was left which stay as they are, and why; a later move asks again.
create table setting_request_kept (
  request_id uuid          not null,
  move_id    bigint        not null references child_setting (id),
  case_ref   varchar(20)   not null references case_file (ref),
  reason     varchar(1000) not null,
  kept_by    varchar(64)   not null,
  kept_on    date          not null,
  primary key (request_id, move_id)
);
create index setting_request_kept_case on setting_request_kept (case_ref);
