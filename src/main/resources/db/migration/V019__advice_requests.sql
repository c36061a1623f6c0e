-- Whom we asked for advice in a case, what came of it, and why we decided without what is missing.
create table advice_request (
  id                uuid           not null primary key,
  case_ref          varchar(20)    not null references case_file (ref),
  place             integer        not null,
  kind              varchar(30)    not null,
  regulation        varchar(10)    not null,
  body              varchar(200)   not null,
  agency            varchar(20),
  organisation      varchar(200),
  address           varchar(1000),
  email             varchar(250),
  adulthood         boolean        not null,
  qualified_teacher varchar(1000),
  method            varchar(20)    not null,
  note              varchar(8000),
  chosen_by         varchar(64)    not null,
  chosen_on         date           not null,
  status            varchar(12)    not null,
  asked_on          date,
  reminded_on       date,
  escalated_on      date,
  received_on       date,
  author            varchar(250),
  author_role       varchar(500),
  needs             varchar(20000),
  provision         varchar(20000),
  outcomes          varchar(20000),
  document_id       uuid,
  reason            varchar(4000),
  recorded_by       varchar(64),
  recorded_on       date,
  constraint advice_request_status
    check (status in ('OPEN', 'RECEIVED', 'REUSED', 'NOT_PROVIDED', 'WRONG_PERSON', 'TAKEN_BACK'))
);
create index advice_request_case on advice_request (case_ref, place);
create index advice_request_agency on advice_request (agency, status);

-- Each time someone confirmed that the advice is enough to decide on.
create table advice_confirmation (
  id                 uuid          not null primary key,
  case_ref           varchar(20)   not null references case_file (ref),
  confirmed_by       varchar(64)   not null,
  confirmed_at       timestamp(6) with time zone not null,
  missing            varchar(1000),
  missing_reason     varchar(4000),
  alternative_source varchar(4000)
);
create index advice_confirmation_case on advice_confirmation (case_ref, confirmed_at);
