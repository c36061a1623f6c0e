-- A row of a plan keeps its id wherever it moves, and from version to version. Rows written before have none: they
-- are known by their place until their version is next saved.
alter table plan_need add column row_id uuid;
alter table plan_outcome add column row_id uuid;
alter table plan_provision add column row_id uuid;

-- The outcome in section E that a row of provision helps with.
alter table plan_provision add column outcome_number integer;

-- Who saved a part of the plan last, and as which revision of the plan. A part is a section that is a text ('A'),
-- or the id of a row.
create table plan_part (
  plan_id  uuid        not null references plan (id),
  part     varchar(36) not null,
  revision integer     not null,
  saved_by varchar(64) not null,
  saved_at timestamp(6) with time zone not null,
  primary key (plan_id, part)
);

-- Who has which section open.
create table plan_open (
  id        uuid        not null primary key,
  case_ref  varchar(20) not null references case_file (ref),
  section   varchar(2)  not null,
  username  varchar(64) not null,
  opened_at timestamp(6) with time zone not null
);
create index plan_open_section on plan_open (case_ref, section);
