-- What those who write a plan say to each other about a section or a row of it. Never part of the plan. A comment
-- stays with its row from version to version, and is kept when it is settled and when the row is taken out.
create table plan_comment (
  id         uuid          not null primary key,
  case_ref   varchar(20)   not null references case_file (ref),
  version    integer       not null,
  section    varchar(2)    not null,
  row_id     uuid,
  label      varchar(20)   not null,
  words      varchar(4000) not null,
  written_by varchar(64)   not null,
  written_at timestamp(6) with time zone not null,
  settled_by varchar(64),
  settled_at timestamp(6) with time zone
);
create index plan_comment_case on plan_comment (case_ref, written_at);
