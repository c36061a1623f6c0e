-- How the pages of an authority look: its logo and three colours. A null colour is the standard one.
create table council_look (
  authority_id uuid       not null primary key references authority (id),
  version      integer    not null,
  brand        varchar(7),
  link         varchar(7),
  button       varchar(7),
  logo_type    varchar(20),
  logo         ${blob},
  logo_since   timestamp(6) with time zone
);
