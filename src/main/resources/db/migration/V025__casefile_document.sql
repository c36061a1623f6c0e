-- Documents of cases. Content is kept once, by its SHA-256, however often it is added.
create table document_content (
  sha256 varchar(64) not null primary key,
  bytes  ${blob}     not null
);

create table case_document (
  id        uuid         not null primary key,
  case_ref  varchar(20)  not null references case_file (ref),
  title     varchar(200) not null,
  file_name varchar(200) not null,
  type      varchar(100) not null,
  size      bigint       not null,
  sha256    varchar(64)  not null references document_content (sha256),
  added_by  varchar(64)  not null,
  added_at  timestamp(6) with time zone not null
);
create index case_document_case on case_document (case_ref, added_at);
create index case_document_content on case_document (sha256);
