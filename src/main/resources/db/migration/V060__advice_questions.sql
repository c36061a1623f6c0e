-- What we asked about advice that came, and challenges of thin advice, each with the day an answer is wanted.
create table advice_question (
  id          uuid          not null primary key,
  request_id  uuid          not null references advice_request (id),
  case_ref    varchar(20)   not null references case_file (ref),
  kind        varchar(10)   not null,
  question    varchar(4000) not null,
  asked_by    varchar(64)   not null,
  asked_on    date          not null,
  answer_by   date          not null,
  told        varchar(500),
  answer      varchar(20000),
  answered_by varchar(250),
  answered_on date,
  constraint advice_question_kind check (kind in ('QUESTION', 'CHALLENGE'))
);
create index advice_question_case on advice_question (case_ref, asked_on);
create index advice_question_request on advice_question (request_id);
