-- Requests: the one that opened each case and those that came while its clock ran, which never restart it.
create table case_request (
  id                    uuid         not null primary key,
  case_ref              varchar(20)  not null references case_file (ref),
  opened_the_case       boolean      not null,
  received_on           date         not null,
  became_responsible_on date,
  channel               varchar(20)  not null,
  requester_kind        varchar(20)  not null,
  requester_name        varchar(200) not null,
  recorded_by           varchar(64)  not null,
  recorded_at           timestamp(6) with time zone not null,
  constraint case_request_channel check (channel in ('post', 'email', 'phone', 'portal')),
  constraint case_request_requester check (requester_kind in ('parent', 'young-person', 'school', 'other'))
);
create index case_request_case on case_request (case_ref, recorded_at);

-- Why a case ended before its journey was over.
create table case_left_early (
  case_ref    varchar(20)   not null primary key references case_file (ref),
  how         varchar(20)   not null,
  left_on     date          not null,
  reason      varchar(4000) not null,
  told_by     varchar(200)  not null,
  recorded_by varchar(64)   not null,
  recorded_at timestamp(6) with time zone not null,
  constraint case_left_early_how check (how in ('WITHDRAWN', 'MOVED_AWAY', 'DIED'))
);
