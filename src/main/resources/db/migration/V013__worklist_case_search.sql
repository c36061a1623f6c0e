-- What a person searched for, kept so that no name or date of birth ever stands in an address.
create table case_search (
  id        uuid         not null primary key,
  username  varchar(64)  not null,
  words     varchar(200) not null,
  made_at   timestamp(6) with time zone not null
);
create index case_search_made_at on case_search (made_at);
