-- Which promises made in a contact were kept; a promise without a row here is still to be kept.
create table case_promise_kept (
  contact_id uuid        not null primary key references case_contact (id),
  kept_on    date        not null,
  kept_by    varchar(64) not null
);
