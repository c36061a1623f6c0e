-- What advisers write before they send it, and what they may read for it.
create table advice_draft (
  request_id   uuid    not null primary key references advice_request (id),
  revision     integer not null,
  author       varchar(250),
  author_role  varchar(500),
  needs        varchar(20000),
  provision    varchar(20000),
  outcomes     varchar(20000),
  file_name    varchar(200),
  file_size    bigint,
  file_content ${blob},
  saved_by     varchar(64) not null,
  saved_at     timestamp(6) with time zone not null
);

-- Documents of a case that those who are asked for advice may read.
create table advice_shared_document (
  document_id uuid        not null primary key references case_document (id),
  case_ref    varchar(20) not null references case_file (ref),
  shared_by   varchar(64) not null,
  shared_on   date        not null
);
create index advice_shared_document_case on advice_shared_document (case_ref);

-- An answer that says nothing, a request that should go to someone else, and who has read what came.
alter table advice_request alter column status set data type varchar(20);
alter table advice_request drop constraint advice_request_status;
alter table advice_request add constraint advice_request_status check (status in
  ('OPEN', 'RECEIVED', 'REUSED', 'NOT_PROVIDED', 'WRONG_PERSON', 'TAKEN_BACK', 'NOTHING_TO_ADD'));
alter table advice_request add column should_go_to varchar(200);
alter table advice_request add column should_go_why varchar(4000);
alter table advice_request add column should_go_by varchar(64);
alter table advice_request add column should_go_on date;
alter table advice_request add column read_by varchar(64);
alter table advice_request add column read_on date;
