-- Exceptions to limits: claimed by one officer, decided by another. What was claimed is never changed.
create table case_exception (
  id                  uuid          not null primary key,
  case_ref            varchar(20)   not null references case_file (ref),
  limit_id            varchar(60)   not null,
  item_id             varchar(64),
  kind                varchar(60)   not null,
  who                 varchar(20),
  from_day            date,
  until_day           date,
  advice_requested_on date,
  closed_from         date,
  reopens_on          date,
  missed_on           date,
  impractical         boolean       not null,
  evidence            varchar(4000) not null,
  causal_reason       varchar(4000) not null,
  state               varchar(12)   not null,
  claimed_by          varchar(64)   not null,
  claimed_at          timestamp(6) with time zone not null,
  decided_by          varchar(64),
  decided_at          timestamp(6) with time zone,
  decision_reason     varchar(4000),
  finding             varchar(2000) not null,
  constraint case_exception_state check (state in ('CLAIMED', 'AUTHORISED', 'REFUSED')),
  constraint case_exception_two_officers check (decided_by is null or decided_by <> claimed_by)
);
create index case_exception_case on case_exception (case_ref, claimed_at);
