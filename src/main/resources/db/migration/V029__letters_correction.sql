-- What was recorded of a letter's sending before it was corrected. Only ever added to.
create table notice_correction (
  notice_id         uuid          not null references notice (id),
  corrected_at      timestamp(6) with time zone not null,
  corrected_by      varchar(64)   not null,
  reason            varchar(4000) not null,
  was_dispatched_on date          not null,
  was_method        varchar(20)   not null,
  was_effective_on  date          not null,
  was_note          varchar(4000)
);
create index notice_correction_notice on notice_correction (notice_id, corrected_at);
