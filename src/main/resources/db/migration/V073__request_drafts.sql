-- Requests a person has begun to register and not finished. Nobody else ever sees them; they go when the case is open,
-- and after 30 days. The answers are JSON, by the fields of the steps; once the case is open only its reference stays,
-- so that the way back leads there.
create table request_draft (
  id           uuid            not null primary key,
  username     varchar(64)     not null,
  authority_id uuid            not null references authority (id),
  answers      varchar(300000) not null,
  furthest     varchar(20)     not null,
  case_ref     varchar(20),
  saved_at     timestamp(6) with time zone not null
);
create index request_draft_person on request_draft (username, saved_at);
create index request_draft_saved on request_draft (saved_at);

-- What came with such a request; it moves into the documents of the case.
create table request_draft_file (
  id        uuid         not null primary key,
  draft_id  uuid         not null references request_draft (id) on delete cascade,
  title     varchar(200) not null,
  file_name varchar(200) not null,
  size      bigint       not null,
  content   ${blob}      not null,
  added_at  timestamp(6) with time zone not null
);
create index request_draft_file_draft on request_draft_file (draft_id);
