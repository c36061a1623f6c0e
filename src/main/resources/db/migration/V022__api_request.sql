-- Requests the API has registered under a key, so that the same one sent twice opens one case.
create table api_request (
  username     varchar(64) not null,
  key_hash     varchar(64) not null,
  request_hash varchar(64) not null,
  case_ref     varchar(20) not null,
  at           timestamp(6) with time zone not null,
  primary key (username, key_hash)
);
