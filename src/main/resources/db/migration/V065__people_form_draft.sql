-- What a person typed into a form and has not sent yet. Nobody else ever sees it; it goes when the form is sent, and
-- after 30 days. The address says which form of which case and item; the answers are JSON.
create table form_draft (
  username varchar(64)     not null,
  address  varchar(300)    not null,
  answers  varchar(300000) not null,
  ended    boolean         not null,
  saved_at timestamp(6) with time zone not null,
  primary key (username, address)
);
create index form_draft_saved on form_draft (saved_at);

-- Forms sent after the session had ended. They wait a day for the same person to sign in again in the same browser,
-- which alone knows the token.
create table form_unclaimed (
  token_hash varchar(64)     not null primary key,
  username   varchar(64)     not null,
  address    varchar(300)    not null,
  answers    varchar(300000) not null,
  sent_at    timestamp(6) with time zone not null
);
create index form_unclaimed_sent on form_unclaimed (sent_at);
